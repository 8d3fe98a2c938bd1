-- What tells a whole event from one the disk has changed. event_sum() is the program's own; what it
-- computes stands in docs/records.md. A landed migration is never edited.

ALTER TABLE event ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER event_is_not_changed;

UPDATE event
SET sum = event_sum(id, device, counter, time, subject, actor, attempt, number, round, kind, module,
                    edition, item, body);

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event log is only added to');
END;

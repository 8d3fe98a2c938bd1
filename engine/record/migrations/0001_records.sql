-- The columns and what they mean: docs/records.md. A landed migration is never edited.

PRAGMA application_id = 1297116270; -- "MPln"

-- The truth: what happened, in the order it came into this file. Only ever added to.
CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    device  TEXT    NOT NULL,
    counter INTEGER NOT NULL CHECK (counter >= 1),
    time    INTEGER NOT NULL,
    subject TEXT    NOT NULL,
    actor   TEXT    NOT NULL,
    attempt TEXT,
    number  INTEGER CHECK (number >= 1),
    round   INTEGER CHECK (round >= 1),
    kind    TEXT    NOT NULL,
    module  TEXT,
    edition INTEGER,
    item    TEXT,
    body    TEXT    NOT NULL CHECK (json_valid(body)),
    UNIQUE (device, counter),
    UNIQUE (attempt, number),
    CHECK ((attempt IS NULL) = (number IS NULL))
) STRICT;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event log is only added to');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the event log is only added to');
END;

-- Local to this file: who writes here, and who may sign in here. Never merged.

CREATE TABLE device (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    id      TEXT    NOT NULL,
    machine TEXT    NOT NULL,
    file    TEXT    NOT NULL,
    clock   INTEGER NOT NULL
) STRICT;

CREATE TABLE pin (
    person   TEXT    PRIMARY KEY,
    verifier TEXT    NOT NULL,
    wrong    INTEGER NOT NULL DEFAULT 0,
    next     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Projections: folded from the log, thrown away and folded again at will.

CREATE TABLE projected (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE person_field (
    person  TEXT    NOT NULL,
    field   TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    time    INTEGER NOT NULL,
    device  TEXT    NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (person, field)
) STRICT, WITHOUT ROWID;

CREATE VIEW person AS
SELECT person AS id,
       coalesce(max(value) FILTER (WHERE field = 'name'), '')       AS name,
       coalesce(max(value) FILTER (WHERE field = 'profession'), '') AS profession,
       coalesce(max(value) FILTER (WHERE field = 'unit'), '')       AS unit
FROM person_field
GROUP BY person;

CREATE TABLE attempt (
    id           TEXT    PRIMARY KEY,
    subject      TEXT    NOT NULL,
    device       TEXT    NOT NULL,
    module       TEXT    NOT NULL,
    edition      INTEGER NOT NULL,
    round        INTEGER NOT NULL,
    begun        INTEGER NOT NULL,
    latest       INTEGER NOT NULL,
    ended        INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
    passed       INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1)),
    points       TEXT    NOT NULL DEFAULT '0',
    points_of    TEXT    NOT NULL DEFAULT '0',
    valid_months INTEGER,
    step         TEXT    NOT NULL DEFAULT '',
    title        TEXT    NOT NULL DEFAULT '',
    percent      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_of_subject ON attempt (subject, module, round);

CREATE TABLE completion (
    person       TEXT    NOT NULL,
    module       TEXT    NOT NULL,
    round        INTEGER NOT NULL,
    edition      INTEGER NOT NULL,
    begun        INTEGER NOT NULL,
    passed_on    INTEGER,
    points       TEXT    NOT NULL,
    points_of    TEXT    NOT NULL,
    ended        INTEGER NOT NULL CHECK (ended IN (0, 1)),
    valid_months INTEGER,
    PRIMARY KEY (person, module, round)
) STRICT, WITHOUT ROWID;

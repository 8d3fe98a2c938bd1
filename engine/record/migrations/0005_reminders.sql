-- When somebody was last reminded of a module. The columns: docs/records.md. A landed migration is never edited.

CREATE TABLE reminder (
    person  TEXT    NOT NULL,
    module  TEXT    NOT NULL,
    way     TEXT    NOT NULL,
    time    INTEGER NOT NULL,
    device  TEXT    NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (person, module)
) STRICT, WITHOUT ROWID;

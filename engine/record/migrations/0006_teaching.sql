-- Sessions of joint teaching. The columns: docs/records.md. A landed migration is never edited.

CREATE TABLE session_field (
    session TEXT    NOT NULL,
    field   TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    time    INTEGER NOT NULL,
    device  TEXT    NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (session, field)
) STRICT, WITHOUT ROWID;

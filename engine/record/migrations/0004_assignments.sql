-- Assignments, since when people are known, and every pass of a round. The columns: docs/records.md. A landed migration is never edited.

CREATE TABLE assignment_field (
    assignment TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    time       INTEGER NOT NULL,
    device     TEXT    NOT NULL,
    counter    INTEGER NOT NULL,
    PRIMARY KEY (assignment, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_since (
    person TEXT    PRIMARY KEY,
    since  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE repeated_pass (
    person       TEXT    NOT NULL,
    module       TEXT    NOT NULL,
    round        INTEGER NOT NULL,
    attempt      TEXT    NOT NULL,
    edition      INTEGER NOT NULL,
    begun        INTEGER NOT NULL,
    passed_on    INTEGER NOT NULL,
    points       TEXT    NOT NULL,
    points_of    TEXT    NOT NULL,
    valid_months INTEGER,
    PRIMARY KEY (person, module, round, attempt)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_field_by_field ON person_field (field, person);

-- Units are facts of their own, and a person may be in several. The columns: docs/records.md. A landed migration is never edited.

DROP VIEW person;

CREATE TABLE unit_field (
    unit    TEXT    NOT NULL,
    field   TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    time    INTEGER NOT NULL,
    device  TEXT    NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (unit, field)
) STRICT, WITHOUT ROWID;

CREATE VIEW unit AS
SELECT unit AS id,
       coalesce(max(value) FILTER (WHERE field = 'name'), '')   AS name,
       coalesce(max(value) FILTER (WHERE field = 'parent'), '') AS parent
FROM unit_field
GROUP BY unit;

CREATE VIEW person AS
SELECT person AS id,
       coalesce(max(value) FILTER (WHERE field = 'name'), '')       AS name,
       coalesce(max(value) FILTER (WHERE field = 'profession'), '') AS profession,
       coalesce(max(value) FILTER (WHERE field = 'number'), '')     AS number,
       coalesce(max(value) FILTER (WHERE field = 'closed'), '')     AS closed
FROM person_field
GROUP BY person;

CREATE VIEW membership AS
SELECT person, substr(field, 7) AS unit
FROM person_field
WHERE field LIKE 'units/%' AND value = 'yes'
UNION ALL
SELECT person, value
FROM person_field AS typed
WHERE field = 'unit' AND value <> ''
  AND NOT EXISTS (SELECT 1 FROM person_field
                  WHERE person = typed.person AND field LIKE 'units/%');

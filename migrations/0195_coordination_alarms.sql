-- The alarms of the coordinating function that people have been told of (P38). A row stays as long as its alarm lasts, so that
-- it is told once, and once more when it is raised again.
CREATE TABLE coordination_alarms (
    alarm TEXT NOT NULL PRIMARY KEY CHECK (alarm <> ''),
    told_at BIGINT NOT NULL
);

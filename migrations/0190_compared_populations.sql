-- P26: the population that the answers of a dialogue are compared with, as it was when the first of them was counted. It is a copy:
-- whatever becomes of the register, what is published of the dialogue stays.
CREATE TABLE compared_populations (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    question TEXT NOT NULL CHECK (question IN ('age', 'gender', 'part')),
    -- Which entry of the register it was, and in which version.
    population_id TEXT NOT NULL REFERENCES populations (id),
    version BIGINT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    source TEXT NOT NULL CHECK (source <> ''),
    example_at BIGINT,
    PRIMARY KEY (dialogue_id, question)
);

CREATE TABLE compared_shares (
    dialogue_id TEXT NOT NULL,
    question TEXT NOT NULL,
    place BIGINT NOT NULL,
    answer TEXT NOT NULL CHECK (answer <> ''),
    name_en TEXT NOT NULL,
    permille BIGINT NOT NULL CHECK (permille BETWEEN 0 AND 1000),
    PRIMARY KEY (dialogue_id, question, place),
    UNIQUE (dialogue_id, question, answer),
    FOREIGN KEY (dialogue_id, question) REFERENCES compared_populations (dialogue_id, question)
);

-- Dialogues that have answers are compared from now on with what they are compared with today: the latest year up to the one in
-- which they opened, or else the first there is.
INSERT INTO compared_populations (dialogue_id, question, population_id, version, year, source, example_at)
SELECT c.dialogue_id, p.question, p.id, p.version, p.year, p.source, p.example_at
FROM (SELECT DISTINCT dialogue_id, question FROM answer_counts) c
JOIN dialogues d ON d.id = c.dialogue_id
JOIN populations p ON p.question = c.question
WHERE p.year = COALESCE(
    (SELECT MAX(e.year) FROM populations e WHERE e.question = p.question AND e.year <= CAST(SUBSTR(d.opens_on, 1, 4) AS BIGINT)),
    (SELECT MIN(e.year) FROM populations e WHERE e.question = p.question));

INSERT INTO compared_shares (dialogue_id, question, place, answer, name_en, permille)
SELECT c.dialogue_id, c.question, s.place, s.answer, s.name_en, s.permille
FROM compared_populations c JOIN population_shares s ON s.population_id = c.population_id;

-- P27: in which dialogues a question is no longer asked, where their state does not tell. The database has no clock of the
-- municipality's, so it is told.
CREATE TABLE answers_closed (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    question TEXT NOT NULL CHECK (question = 'trust_after'),
    PRIMARY KEY (dialogue_id, question)
);

-- The public list of results, the latest first.
CREATE INDEX dialogues_by_result ON dialogues (fed_back_at, id) WHERE fed_back_at IS NOT NULL;

-- How many gave which answer to a voluntary question, in a dialogue (P26, P27). There is no row for a person, a contribution or a
-- session, and no time: an answer is one more in its cell, and nothing else is kept of it. All cells of a form are made at once,
-- and each answer writes all of them, so that neither their order nor the databases' own columns tell which one grew.
CREATE TABLE answer_counts (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    question TEXT NOT NULL CHECK (question IN ('trust_before', 'trust_after', 'age', 'gender', 'part', 'first_time')),
    answer TEXT NOT NULL CHECK (answer <> ''),
    answers BIGINT NOT NULL CONSTRAINT p26_never_less_than_none CHECK (answers >= 0),
    PRIMARY KEY (dialogue_id, question, answer)
);

-- That somebody has answered, so that nobody is counted twice: a digest under the server's secret, without which nobody can tell whose it
-- is. Forgotten when the questions can no longer be answered.
CREATE TABLE answered_marks (
    mark TEXT NOT NULL PRIMARY KEY CHECK (length(mark) = 64),
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    occasion TEXT NOT NULL CHECK (occasion IN ('before', 'after'))
);

-- How the population is made up, by a year's figures from a source (P26).
CREATE TABLE populations (
    id TEXT NOT NULL PRIMARY KEY,
    question TEXT NOT NULL CHECK (question IN ('age', 'gender', 'part')),
    year BIGINT NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    source TEXT NOT NULL CHECK (source <> ''),
    -- When it was put in as a made-up example; an administrator who saves it makes it the municipality's own.
    example_at BIGINT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (question, year)
);

CREATE TABLE population_shares (
    population_id TEXT NOT NULL REFERENCES populations (id),
    place BIGINT NOT NULL,
    -- The answer that it is compared with: a word of the product's, or the name of a part of the municipality.
    answer TEXT NOT NULL CHECK (answer <> ''),
    name_en TEXT NOT NULL,
    -- Of a thousand.
    permille BIGINT NOT NULL CHECK (permille BETWEEN 0 AND 1000),
    PRIMARY KEY (population_id, place),
    UNIQUE (population_id, answer)
);

-- P22: an idea that belongs somewhere else is sent on, with words to whoever sent it. It keeps its number and its page. Each time
-- is a row of its own; one that is taken back says why.
CREATE TABLE reroutings (
    id TEXT NOT NULL PRIMARY KEY,
    contribution_id TEXT NOT NULL REFERENCES contributions (id),
    place TEXT NOT NULL CHECK (place IN ('fault_report', 'citizen_proposal', 'comment', 'authority', 'dialogue')),
    -- The name of another authority; empty for the other places.
    authority TEXT NOT NULL,
    -- What it became in another dialogue.
    to_contribution_id TEXT UNIQUE REFERENCES contributions (id),
    words TEXT NOT NULL CHECK (words <> ''),
    rerouted_by TEXT REFERENCES staff (id),
    rerouted_at BIGINT NOT NULL,
    taken_back_reason TEXT NOT NULL,
    taken_back_by TEXT REFERENCES staff (id),
    taken_back_at BIGINT,
    CONSTRAINT p22_the_place_is_named CHECK ((place = 'authority') = (authority <> '') AND (place = 'dialogue') = (to_contribution_id IS NOT NULL)),
    CONSTRAINT p22_taken_back_with_a_reason CHECK ((taken_back_at IS NULL) = (taken_back_reason = ''))
);
CREATE UNIQUE INDEX reroutings_in_force ON reroutings (contribution_id) WHERE taken_back_at IS NULL;
CREATE INDEX reroutings_by_contribution ON reroutings (contribution_id, rerouted_at);

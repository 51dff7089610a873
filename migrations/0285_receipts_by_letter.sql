-- P3: whoever took part without e-mail gets a receipt like everybody else, within two working days: by letter, or said in a call.
-- Nobody noted how it went with what was entered before this: of that no receipt is owed.
CREATE TABLE receipt_deliveries (
    contribution_id TEXT NOT NULL PRIMARY KEY REFERENCES contributions (id),
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'delivered', 'unreachable')),
    reason TEXT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT p03_unreachable_with_a_reason CHECK (standing <> 'unreachable' OR reason <> ''),
    CONSTRAINT p03_settled_at_a_time CHECK ((standing = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX receipt_deliveries_waiting ON receipt_deliveries (dialogue_id) WHERE standing = 'waiting';
CREATE INDEX receipt_deliveries_settled ON receipt_deliveries (dialogue_id, settled_at) WHERE standing <> 'waiting';

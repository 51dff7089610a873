-- P28: of an import in which somebody has reviewed one idea, all that came in stays. What that is is said once, here: the page, the
-- housekeeping and the triggers ask it.
CREATE VIEW reviewed_in_imports AS
SELECT id, import_id FROM contributions
WHERE import_id IS NOT NULL AND (state <> 'received' OR moderated_at IS NOT NULL);
CREATE INDEX contributions_reviewed_in_imports ON contributions (import_id)
    WHERE import_id IS NOT NULL AND (state <> 'received' OR moderated_at IS NOT NULL);

-- As before (0225), of the whole import.
CREATE OR REPLACE FUNCTION what_came_in_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.import_id IS NULL OR EXISTS (SELECT 1 FROM reviewed_in_imports r WHERE r.import_id = OLD.import_id) THEN
        RAISE EXCEPTION 'p28: what came in stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

-- P3: as before (0286), of the whole import.
CREATE OR REPLACE FUNCTION a_receipt_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = OLD.contribution_id AND c.import_id IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM reviewed_in_imports r WHERE r.import_id = c.import_id))
    THEN
        RAISE EXCEPTION 'p03: that a receipt was owed stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

-- What a body's initiatives are is looked up by the body, by the search too.
CREATE INDEX initiatives_by_body ON initiatives (body_id);

-- P15: what a body decided stays as it is, unless the same change stands as a revision with a new decision.
CREATE TRIGGER p15_locked_until_decided_anew
BEFORE UPDATE OF purpose, goal, target_group, participation, influence, can_change, cannot_change ON dialogues
WHEN OLD.state NOT IN ('draft', 'cancelled') AND EXISTS (
    SELECT 1 FROM (
        SELECT 'purpose' AS field, OLD.purpose AS was, NEW.purpose AS becomes
        UNION ALL SELECT 'goal', OLD.goal, NEW.goal
        UNION ALL SELECT 'target_group', OLD.target_group, NEW.target_group
        UNION ALL SELECT 'participation', OLD.participation, NEW.participation
        UNION ALL SELECT 'influence', OLD.influence, NEW.influence
        UNION ALL SELECT 'can_change', OLD.can_change, NEW.can_change
        UNION ALL SELECT 'cannot_change', OLD.cannot_change, NEW.cannot_change
    ) AS changed
    WHERE changed.was IS NOT changed.becomes AND NOT EXISTS (
        SELECT 1 FROM dialogue_revisions AS revision
        WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at
            AND revision.decision_id IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'p15: this is decided and changes with a new decision only'); END;

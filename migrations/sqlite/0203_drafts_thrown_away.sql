-- P5: only a draft that no body has decided on, and that no initiative was promised, is ever taken away.
CREATE TRIGGER p05_only_a_draft_is_thrown_away BEFORE DELETE ON dialogues
WHEN OLD.state <> 'draft' OR OLD.start_decision_id IS NOT NULL OR EXISTS (SELECT 1 FROM initiatives WHERE dialogue_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'p05: it is more than a draft'); END;

-- P30: one council, one executive board and one body of a name at a time; a body ends after what it has decided.
CREATE TRIGGER p30_bodies_stay_apart BEFORE INSERT ON bodies
WHEN EXISTS (SELECT 1 FROM bodies WHERE id <> NEW.id AND (name = NEW.name OR kind = NEW.kind AND kind <> 'committee')
             AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p30: there is such a body then'); END;

CREATE TRIGGER p30_bodies_keep_apart BEFORE UPDATE OF name, kind, valid_from, valid_to ON bodies
WHEN EXISTS (SELECT 1 FROM bodies WHERE id <> NEW.id AND (name = NEW.name OR kind = NEW.kind AND kind <> 'committee')
             AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p30: there is such a body then'); END;

CREATE TRIGGER p30_a_body_ends_after_its_decisions BEFORE UPDATE OF valid_to ON bodies
WHEN EXISTS (SELECT 1 FROM decisions WHERE body_id = NEW.id AND decided_on > NEW.valid_to)
BEGIN SELECT RAISE(ABORT, 'p30: the body has decided something after that day'); END;

-- P30: by what stood in the map a body has decided: that stays so for that day.
CREATE TRIGGER p30_the_map_stays_for_what_is_decided BEFORE UPDATE OF valid_to ON responsibilities
WHEN EXISTS (SELECT 1 FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id
             WHERE d.area_id = NEW.area_id AND s.decided_on > NEW.valid_to)
BEGIN SELECT RAISE(ABORT, 'p30: a body has decided by the map as it was'); END;

-- P31: goals are set for a year at least and for ten at most; P24: no mandate lasts longer than ten years.
CREATE TRIGGER p31_a_goal_period_lasts_for_years BEFORE INSERT ON goal_periods
WHEN julianday(NEW.valid_to) - julianday(NEW.valid_from) NOT BETWEEN 364 AND 3652
BEGIN SELECT RAISE(ABORT, 'p31: a goal period lasts from one year to ten'); END;

CREATE TRIGGER p31_a_goal_period_goes_on_for_years BEFORE UPDATE OF valid_from, valid_to ON goal_periods
WHEN julianday(NEW.valid_to) - julianday(NEW.valid_from) NOT BETWEEN 364 AND 3652
BEGIN SELECT RAISE(ABORT, 'p31: a goal period lasts from one year to ten'); END;

CREATE TRIGGER p24_a_mandate_ends BEFORE INSERT ON mandates
WHEN julianday(NEW.valid_to) - julianday(NEW.valid_from) > 3652
BEGIN SELECT RAISE(ABORT, 'p24: a mandate lasts for ten years at most'); END;

CREATE TRIGGER p24_a_mandate_comes_to_an_end BEFORE UPDATE OF valid_from, valid_to ON mandates
WHEN julianday(NEW.valid_to) - julianday(NEW.valid_from) > 3652
BEGIN SELECT RAISE(ABORT, 'p24: a mandate lasts for ten years at most'); END;

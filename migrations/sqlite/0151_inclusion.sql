-- What stood as words becomes measures. Who, when and where was not asked then.
INSERT INTO inclusion_measures (id, dialogue_id, version, group_name, group_name_en, measure, who, place, result, created_at)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
        || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    d.id, 1, json_extract(g.value, '$.group'), '', json_extract(g.value, '$.measure'), '', '', '', d.created_at
FROM dialogues d, json_each(d.inclusion) g
WHERE d.inclusion NOT IN ('', '[]') AND json_extract(g.value, '$.group') <> '' AND json_extract(g.value, '$.measure') <> '';

-- From here on dialogues.inclusion says whether there is a plan: p06_inclusion_before_publishing asks it.
UPDATE dialogues SET inclusion = '[]' WHERE state IN ('draft', 'decided', 'cancelled');

CREATE TRIGGER p06_a_plan_begins AFTER INSERT ON inclusion_measures
WHEN NEW.who <> '' AND NEW.happens_on IS NOT NULL AND NEW.place <> ''
BEGIN UPDATE dialogues SET inclusion = '["planned"]' WHERE id = NEW.dialogue_id; END;

CREATE TRIGGER p06_a_plan_is_changed AFTER UPDATE OF who, happens_on, place ON inclusion_measures
BEGIN
    UPDATE dialogues SET inclusion = CASE WHEN EXISTS (
        SELECT 1 FROM inclusion_measures WHERE dialogue_id = NEW.dialogue_id AND who <> '' AND happens_on IS NOT NULL AND place <> ''
    ) THEN '["planned"]' ELSE '[]' END WHERE id = NEW.dialogue_id;
END;

CREATE TRIGGER p06_a_plan_ends AFTER DELETE ON inclusion_measures
BEGIN
    UPDATE dialogues SET inclusion = CASE WHEN EXISTS (
        SELECT 1 FROM inclusion_measures WHERE dialogue_id = OLD.dialogue_id AND who <> '' AND happens_on IS NOT NULL AND place <> ''
    ) THEN '["planned"]' ELSE '[]' END WHERE id = OLD.dialogue_id;
END;

-- What was promised when the dialogue opened is carried out, or it is told why not.
CREATE TRIGGER p06_an_opened_plan_stays BEFORE DELETE ON inclusion_measures
WHEN EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state NOT IN ('draft', 'decided', 'announced'))
BEGIN SELECT RAISE(ABORT, 'p06: the plan is what the dialogue opened with'); END;

CREATE TRIGGER p06_results_before_the_compilation BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state = 'closed'
    AND EXISTS (SELECT 1 FROM inclusion_measures WHERE dialogue_id = NEW.id AND told_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p06: it is not told how a measure went'); END;

CREATE TRIGGER p06_a_told_result_stays BEFORE UPDATE OF outcome, result, reached ON inclusion_measures
WHEN EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state IN ('fed_back', 'followed_up', 'archived'))
BEGIN SELECT RAISE(ABORT, 'p06: everybody has read the result'); END;

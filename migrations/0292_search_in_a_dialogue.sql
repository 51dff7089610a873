-- P23: what is in one dialogue is found by it, from the latest back, where a word stands in very many texts.
CREATE INDEX search_docs_by_dialogue ON search_docs (dialogue_id, kind, place);

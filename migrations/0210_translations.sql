-- What a dialogue says in other languages than Swedish (P3): each text by itself, with the Swedish text that it was
-- made from, so that it is seen when that has changed.
CREATE TABLE translations (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    lang TEXT NOT NULL CHECK (lang IN ('sv-simple', 'en', 'fi', 'uk', 'so', 'bs', 'ar', 'fa')),
    subject TEXT NOT NULL CHECK (subject IN ('dialogue', 'theme', 'activity')),
    subject_id TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field <> ''),
    words TEXT NOT NULL,
    original TEXT NOT NULL CHECK (original <> ''),
    made_by TEXT NOT NULL CHECK (made_by IN ('human', 'machine')),
    staff_id TEXT REFERENCES staff (id),
    made_at BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (dialogue_id, lang, subject, subject_id, field)
);

-- Texts of standing pages that staff have rewritten. Each save is a new row, so that what stood there before is
-- kept; the row with the highest version is what everybody reads. Without a row the program's own text is read.
CREATE TABLE page_texts (
    page TEXT NOT NULL CHECK (page <> ''),
    locale TEXT NOT NULL CHECK (locale <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    markdown TEXT NOT NULL CHECK (markdown <> ''),
    edited_by TEXT REFERENCES staff (id),
    edited_at BIGINT NOT NULL,
    PRIMARY KEY (page, locale, version)
);

-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which of the PDFs of a plan a member had before them when they left it: 1 for that one.

ALTER TABLE reading_place ADD COLUMN was_read_last INTEGER NOT NULL DEFAULT 0;

// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing: the target that reads the headers for all tests must have a source.

// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keypage.h"

#include "moc_keypage.cpp"

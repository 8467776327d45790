// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/tablegroup.h"

class QPushButton;

namespace Signalbox {

class UpdateDesk;

/// Where to look for newer versions, a look now, and what came of the last one.
class UpdatesGroup : public TableGroup
{
    Q_OBJECT
public:
    UpdatesGroup(UpdateDesk &desk, const SettingsBook &book, QWidget *parent = nullptr);

private:
    void showFound();

    UpdateDesk &m_desk;
    QPushButton *m_look;
    PlainLabel *m_outcome;
};

} // namespace Signalbox

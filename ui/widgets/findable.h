// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace Signalbox {

/// A pane that says what finding means in it: a list goes to its filter, a text opens its search. Panes that say nothing
/// get a search over all they show (PaneFind).
class Findable
{
public:
    Findable() = default;
    Q_DISABLE_COPY_MOVE(Findable)
    virtual ~Findable() = default;

    virtual void startFind() = 0; ///< takes the focus
};

} // namespace Signalbox

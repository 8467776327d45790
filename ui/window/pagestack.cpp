// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include "ui/widgets/focuskeeper.h"

namespace Signalbox {

PageStack::PageStack(QWidget *parent)
    : FrontStack(parent)
{
    FocusKeeper::watchPages(this);
}

} // namespace Signalbox

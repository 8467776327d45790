// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hiddenwarning.h"

namespace Signalbox {

HiddenWarning::HiddenWarning(const QString &name, QWidget *parent)
    : PlainLabel(words(), FontRole::Secondary, Ink::Warn, parent)
{
    setObjectName(name);
    setWordWrap(true);
}

QString HiddenWarning::words()
{
    return tr("Holds invisible characters; they are marked.");
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

namespace Signalbox {

/// Says beside a text from outside that it holds characters that are not seen, or that turn the direction of what is
/// (visibletext.h tells whether it does; reliability.md U05).
class HiddenWarning : public PlainLabel
{
    Q_OBJECT
public:
    explicit HiddenWarning(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] static QString words(); ///< for where it stands among other sentences
};

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frontstack.h"

namespace Signalbox {

/// The pages of the window. Each is given back the focus that it had.
class PageStack : public FrontStack
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
};

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace Signalbox {

/// Pages of which one is shown, and which need no more room than that one: a wide page behind makes no window wider.
class FrontStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit FrontStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// It takes what height there is: a stack would ask every text of every page, those behind too, at each change of width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace Signalbox

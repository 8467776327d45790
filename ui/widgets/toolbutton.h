// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace Signalbox {

/// An icon alone, 24 × 24: the tool tip says what it does and by which key, and so does its accessible name.
class ToolButton : public QToolButton
{
    Q_OBJECT

public:
    ToolButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    ToolButton(QAction *action, QWidget *parent); ///< follows the action

    void setHelp(const QString &text, const QKeySequence &keys = {});
    void setIconName(const QString &iconName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QAction *action);
    void resizeToFont();
};

} // namespace Signalbox

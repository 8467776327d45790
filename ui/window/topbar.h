// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenuBar;

namespace Signalbox {

/// The window's upper edge: the mark, the menus, a field in the middle, what waits for the person at the end.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menus() const { return m_menus; }
    void setField(QWidget *field);
    void addBeforeField(QWidget *widget);
    void addAtEnd(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_menus;
    QHBoxLayout *m_row;
    QWidget *m_field = nullptr;
};

} // namespace Signalbox

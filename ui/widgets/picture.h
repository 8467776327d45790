// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QWidget>

namespace Signalbox {

/// A picture at its own size, or an icon at a given one, sharp on every screen.
class Picture : public QWidget
{
    Q_OBJECT
public:
    explicit Picture(const QPixmap &pixmap, QWidget *parent = nullptr);
    Picture(const QIcon &icon, int side, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_pixmap;
    QIcon m_icon;
    QSize m_size;
};

} // namespace Signalbox

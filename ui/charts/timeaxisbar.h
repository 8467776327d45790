// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class TimeAxis;

/// The one scale of time under charts that share it, with the cursor's moment on it.
class TimeAxisBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeAxisBar(TimeAxis &axis, QWidget *parent = nullptr);

    /// Also for a saved picture, there without cursor.
    void paint(QPainter *painter, const QRect &place, bool withCursor) const;
    void setRightInset(int pixels); ///< what stands beside the charts at their right
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect tagRect(const QFontMetrics &font, const QRect &place, int middle, const QString &text) const;
    void paintTag(QPainter *painter, const QRect &tag, const QString &text) const;

    TimeAxis &m_axis;
    int m_rightInset = 0;
};

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bytesource.h"

#include <QAbstractScrollArea>

namespace Signalbox {

/// Bytes as hexadecimal figures and as text beside them; control characters have pictures of their own (␀ ␊), other
/// bytes beyond ASCII a dot. Draws what is in sight, reads no more than that; any length.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexView(ByteSource &source, QWidget *parent = nullptr);

    [[nodiscard]] ByteSource &source() const { return m_source; }
    [[nodiscard]] int bytesPerLine() const { return m_perLine; }
    [[nodiscard]] QString lineText(qint64 line) const; ///< as it is drawn: offset, figures, text
    void select(qint64 offset, qint64 length);         ///< and scrolls there
    [[nodiscard]] QByteArray selected() const;         ///< as far as it is here
    void copyText();
    void copyHex();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places // of columns, in pixels
    {
        int character = 1;
        int figures = 0;
        int text = 0;
    };
    [[nodiscard]] Places places() const;
    [[nodiscard]] int offsetDigits() const;
    [[nodiscard]] int figureColumn(int byte) const; ///< in characters, from the first figure on
    [[nodiscard]] qint64 lines() const;
    [[nodiscard]] qint64 byteAt(const QPoint &point) const; ///< the nearest; -1: there is none
    void layOut();
    void moveTo(qint64 byte, bool extends);
    void paintLine(QPainter &painter, qint64 line, int y) const;

    ByteSource &m_source;
    int m_perLine = 16;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0; // what is selected lies between the two, both included
};

} // namespace Signalbox

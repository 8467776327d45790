// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hexview.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPerLine = 16;
constexpr int kGroup = 4; ///< figures stand in groups of so many
constexpr qint64 kMostCopied = 1024 * 1024;

QChar shown(uchar byte)
{
    if (byte < 0x20) {
        return QChar(0x2400 + byte);
    }
    return byte < 0x7F ? QChar(char16_t(byte)) : byte == 0x7F ? QChar(0x2421) : QChar(0x00B7);
}

QString figuresOf(uchar byte)
{
    return QString::number(byte, 16).rightJustified(2, u'0');
}

} // namespace

HexView::HexView(ByteSource &source, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_source(source)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&source, &ByteSource::arrived, this, [this] {
        m_anchor = m_source.length() > 0 ? std::min(m_anchor, m_source.length() - 1) : 0;
        m_cursor = m_source.length() > 0 ? std::min(m_cursor, m_source.length() - 1) : 0;
        layOut();
        viewport()->update();
    });
    layOut();
}

int HexView::offsetDigits() const
{
    return std::max(4, int(QString::number(std::max<qint64>(m_source.length() - 1, 0), 16).size()));
}

int HexView::figureColumn(int byte) const
{
    return byte * 3 + byte / kGroup;
}

HexView::Places HexView::places() const
{
    const QFontMetrics metrics(fontFor(FontRole::Mono));
    const int character = std::max(1, metrics.horizontalAdvance(u'0'));
    const int figures = metricsOf(this).gap(12) + (offsetDigits() + 2) * character;
    return {character, figures, figures + (figureColumn(m_perLine) + 1) * character};
}

qint64 HexView::lines() const
{
    return (m_source.length() + m_perLine - 1) / m_perLine;
}

void HexView::layOut()
{
    const qint64 top = qint64(verticalScrollBar()->value()) * m_perLine;
    const int character = places().character;
    m_perLine = kMostPerLine;
    while (m_perLine > kGroup && places().text + (m_perLine + 1) * character > viewport()->width()) {
        m_perLine -= kGroup;
    }
    const int row = metricsOf(this).row();
    const int page = std::max(1, viewport()->height() / row);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, int(std::max<qint64>(lines() - page, 0)));
    verticalScrollBar()->setValue(int(top / m_perLine));
}

QString HexView::lineText(qint64 line) const
{
    const QByteArray bytes = m_source.bytes(line * m_perLine, m_perLine);
    QString figures;
    QString text;
    for (int i = 0; i < bytes.size(); ++i) {
        figures.resize(figureColumn(i), u' ');
        figures += figuresOf(uchar(bytes.at(i)));
        text += shown(uchar(bytes.at(i)));
    }
    const QString offset = QString::number(line * m_perLine, 16).rightJustified(offsetDigits(), u'0');
    return offset + u"  "_s + figures.leftJustified(figureColumn(m_perLine), u' ') + u' ' + text;
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // bytes are written so in every language
    const int row = metricsOf(this).row();
    const qint64 first = verticalScrollBar()->value();
    painter.setFont(fontFor(FontRole::Mono));
    for (qint64 line = first; line < lines() && (line - first) * row < viewport()->height(); ++line) {
        paintLine(painter, line, int(line - first) * row);
    }
}

void HexView::paintLine(QPainter &painter, qint64 line, int y) const
{
    const Tokens &tokens = tokensOf(this);
    const Places at = places();
    const int row = metricsOf(this).row();
    const qint64 from = line * m_perLine;
    const QByteArray bytes = m_source.bytes(from, m_perLine);
    const auto draw = [&](int x, int width, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRect(x, y, width, row), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip), text);
    };
    const int left = metricsOf(this).gap(12);
    draw(left, at.figures, QString::number(from, 16).rightJustified(offsetDigits(), u'0'), tokens.text3);
    if (bytes.isEmpty()) {
        draw(at.figures, at.text, m_source.trouble().isEmpty() ? u"…"_s : m_source.trouble(), tokens.text3);
    }
    for (int i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes.at(i));
        const int x = at.figures + figureColumn(i) * at.character;
        const int textX = at.text + i * at.character;
        const bool isSelected = from + i >= std::min(m_anchor, m_cursor) && from + i <= std::max(m_anchor, m_cursor);
        if (isSelected) {
            const QColor ground = hasFocus() ? tokens.sel : tokens.selQuiet;
            painter.fillRect(x - at.character / 4, y, 2 * at.character + at.character / 2, row, ground);
            painter.fillRect(textX, y, at.character, row, ground);
        }
        const bool isPlain = byte >= 0x20 && byte < 0x7F;
        const QColor plain = isSelected && hasFocus() ? tokens.onSel : tokens.text;
        const QColor other = isSelected && hasFocus() ? tokens.onSel : byte < 0x80 ? tokens.warn : tokens.text3;
        draw(x, 2 * at.character, figuresOf(byte), isPlain ? plain : other);
        draw(textX, at.character, shown(byte), isPlain ? plain : other);
    }
}

qint64 HexView::byteAt(const QPoint &point) const
{
    if (m_source.length() == 0) {
        return -1;
    }
    const Places at = places();
    const qint64 line = verticalScrollBar()->value() + point.y() / metricsOf(this).row();
    int byte = (point.x() - at.text) / at.character;
    if (point.x() < at.text) {
        byte = m_perLine - 1;
        while (byte > 0 && at.figures + figureColumn(byte) * at.character > point.x() + at.character / 2) {
            --byte;
        }
    }
    return std::clamp<qint64>(line * m_perLine + std::clamp(byte, 0, m_perLine - 1), 0, m_source.length() - 1);
}

void HexView::moveTo(qint64 byte, bool extends)
{
    if (m_source.length() == 0 || byte < 0) {
        return;
    }
    m_cursor = std::clamp<qint64>(byte, 0, m_source.length() - 1);
    m_anchor = extends ? m_anchor : m_cursor;
    const qint64 line = m_cursor / m_perLine;
    const int page = verticalScrollBar()->pageStep();
    if (line < verticalScrollBar()->value()) {
        verticalScrollBar()->setValue(int(line));
    } else if (line >= verticalScrollBar()->value() + page) {
        verticalScrollBar()->setValue(int(line - page + 1));
    }
    setAccessibleDescription(lineText(line));
    viewport()->update();
}

void HexView::select(qint64 offset, qint64 length)
{
    moveTo(offset, false);
    m_cursor = std::clamp<qint64>(offset + length - 1, m_anchor, std::max<qint64>(m_source.length() - 1, m_anchor));
    viewport()->update();
}

QByteArray HexView::selected() const
{
    const qint64 from = std::min(m_anchor, m_cursor);
    return m_source.bytes(from, std::min(std::max(m_anchor, m_cursor) - from + 1, kMostCopied));
}

void HexView::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(selected()));
}

void HexView::copyHex()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(selected().toHex(' ')));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveTo(byteAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
    }
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        moveTo(byteAt(event->position().toPoint()), true);
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool whole = event->modifiers() & Qt::ControlModifier;
    const qint64 page = qint64(verticalScrollBar()->pageStep()) * m_perLine;
    const qint64 line = m_cursor - m_cursor % m_perLine;
    if (event->matches(QKeySequence::Copy)) {
        return copyText();
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(std::max<qint64>(m_cursor - 1, 0), extends);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1, extends);
    case Qt::Key_Up:
        return moveTo(m_cursor >= m_perLine ? m_cursor - m_perLine : m_cursor, extends);
    case Qt::Key_Down:
        return moveTo(m_cursor + m_perLine < m_source.length() ? m_cursor + m_perLine : m_cursor, extends);
    case Qt::Key_PageUp:
        return moveTo(std::max<qint64>(m_cursor - page, m_cursor % m_perLine), extends);
    case Qt::Key_PageDown:
        return moveTo(m_cursor + page, extends);
    case Qt::Key_Home:
        return moveTo(whole ? 0 : line, extends);
    case Qt::Key_End:
        return moveTo(whole ? m_source.length() - 1 : line + m_perLine - 1, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as text"), QKeySequence::Copy, this, &HexView::copyText);
    menu->addAction(tr("Copy as hexadecimal"), this, &HexView::copyHex);
    menu->popup(event->globalPos());
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        layOut();
        viewport()->update();
    }
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/consoleview.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHits = 10'000;

/// What is known of a block besides its text.
struct LineData : QTextBlockUserData
{
    LineData(quint64 running, const ConsoleLine &line)
        : number(running)
        , wallNs(line.wallNs)
        , goesOn(line.goesOn)
        , hides(line.hides)
    {
    }
    quint64 number;
    qint64 wallNs;
    bool goesOn;
    bool hides;
};

const LineData *lineDataOf(const QTextBlock &block)
{
    return static_cast<const LineData *>(block.userData());
}

} // namespace

/// Beside the text: the times.
class ConsoleView::Times : public QWidget
{
public:
    explicit Times(ConsoleView &view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view.paintTimes(*event); }

private:
    ConsoleView &m_view;
};

ConsoleView::ConsoleView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_times(new Times(*this))
{
    m_times->setObjectName(u"console:times"_s);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setMaximumBlockCount(kMostLines);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dress();
    connect(this, &QPlainTextEdit::updateRequest, m_times, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            m_times->scroll(0, dy);
        } else {
            m_times->update(0, rect.y(), m_times->width(), rect.height());
        }
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (!m_moving && atEnd != m_following) {
            m_following = atEnd;
            emit followingChanged(atEnd);
        }
    });
}

QString ConsoleView::timeText(qint64 wallNs)
{
    return wallNs > 0 ? QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000).toString(u"HH:mm:ss.zzz"_s) : u"–"_s;
}

void ConsoleView::setLines(const QList<ConsoleLine> &lines)
{
    clear();
    m_hits.clear();
    append(lines);
}

void ConsoleView::append(const QList<ConsoleLine> &lines)
{
    const QScopedValueRollback moving(m_moving, true);
    const LineData *top = lineDataOf(firstVisibleBlock());
    const quint64 seen = top ? top->number : 0;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const ConsoleLine &line : lines) {
        insert(cursor, line);
    }
    cursor.endEditBlock();
    if (m_following) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (const LineData *first = lineDataOf(document()->firstBlock())) { // what is looked at stays
        const quint64 row = seen > first->number ? seen - first->number : 0;
        verticalScrollBar()->setValue(document()->findBlockByNumber(int(row)).firstLineNumber());
    }
    m_times->update();
}

void ConsoleView::insert(QTextCursor &cursor, const ConsoleLine &line)
{
    if (!document()->isEmpty() || lineDataOf(document()->firstBlock())) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    if (line.wordLength > 0) {
        QTextCharFormat word;
        const Tokens &tokens = tokensOf(this);
        word.setForeground(line.level == ConsoleLine::Level::Error ? tokens.err : tokens.warn);
        cursor.insertText(line.text.left(line.wordAt), QTextCharFormat());
        cursor.insertText(line.text.mid(line.wordAt, line.wordLength), word);
        cursor.insertText(line.text.mid(line.wordAt + line.wordLength), QTextCharFormat());
    } else {
        cursor.insertText(line.text, QTextCharFormat());
    }
    cursor.block().setUserData(new LineData(m_next++, line));
}

void ConsoleView::setFollowing(bool following)
{
    const bool changed = following != m_following;
    m_following = following;
    if (following) {
        const QScopedValueRollback moving(m_moving, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (changed) {
        emit followingChanged(following);
    }
}

bool ConsoleView::chosenHides() const
{
    const QTextCursor chosen = textCursor();
    QTextBlock block = document()->findBlock(chosen.selectionStart());
    for (; chosen.hasSelection() && block.isValid() && block.position() < chosen.selectionEnd(); block = block.next()) {
        if (const LineData *known = lineDataOf(block); known && known->hides) {
            return true;
        }
    }
    return false;
}

void ConsoleView::find(const QString &words, Then then)
{
    m_hits.clear();
    m_hitLength = int(words.size());
    for (QTextBlock block = document()->firstBlock(); block.isValid() && m_hits.size() <= kMostHits;
         block = block.next()) {
        const LineData *known = lineDataOf(block);
        const QString text = block.text();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && known;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            m_hits.append({known->number, int(at)});
        }
    }
    const bool hasMore = m_hits.size() > kMostHits;
    m_hits.resize(std::min(m_hits.size(), kMostHits));
    then({.count = m_hits.size(), .hasMore = hasMore});
}

void ConsoleView::showHit(qsizetype number)
{
    const LineData *first = lineDataOf(document()->firstBlock());
    if (number < 0 || number >= m_hits.size() || !first || m_hits.at(number).line < first->number) {
        return; // gone meanwhile
    }
    const Hit &hit = m_hits.at(number);
    const QTextBlock block = document()->findBlockByNumber(int(hit.line - first->number));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + hit.at);
    cursor.setPosition(block.position() + hit.at + m_hitLength, QTextCursor::KeepAnchor);
    setFollowing(false);
    setTextCursor(cursor);
    centerCursor();
}

bool ConsoleView::showLine(const QString &text, quint64 newer)
{
    QTextBlock found;
    for (QTextBlock block = document()->lastBlock(); block.isValid(); block = block.previous()) {
        if (block.text() == text) {
            found = block; // should that one be gone, the oldest that is left
            if (newer-- == 0) {
                break;
            }
        }
    }
    if (found.isValid()) {
        QTextCursor cursor(found);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setFollowing(false);
        setTextCursor(cursor);
        centerCursor();
    }
    return found.isValid();
}

int ConsoleView::timesWidth() const
{
    const QFont mono = tabular(fontFor(FontRole::Mono));
    return QFontMetrics(mono).horizontalAdvance(u"00:00:00.000"_s) + metricsOf(this).px(16);
}

void ConsoleView::placeTimes()
{
    const QRect inside = contentsRect();
    const QRect place(inside.left(), inside.top(), timesWidth(), inside.height());
    m_times->setGeometry(QStyle::visualRect(layoutDirection(), inside, place));
}

void ConsoleView::paintTimes(const QPaintEvent &event)
{
    QPainter painter(m_times);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(event.rect(), tokens.base);
    painter.setFont(tabular(fontFor(FontRole::Mono)));
    painter.setPen(tokens.text3);
    const int right = m_times->width() - metricsOf(this).px(8);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event.rect().bottom()) {
            break;
        }
        const LineData *known = lineDataOf(block);
        if (known && !known->goesOn && place.bottom() >= event.rect().top()) {
            painter.drawText(QRectF(0, place.top(), right, fontMetrics().lineSpacing()),
                             int(Qt::AlignRight | Qt::AlignVCenter), timeText(known->wallNs));
        }
    }
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeTimes();
}

void ConsoleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        dress();
    }
}

void ConsoleView::dress()
{
    const QFont mono = fontFor(FontRole::Mono);
    if (font() != mono) {
        setFont(mono);
    }
    const int width = timesWidth();
    setViewportMargins(isRightToLeft() ? 0 : width, 0, isRightToLeft() ? width : 0, 0);
    placeTimes();
}

} // namespace Signalbox

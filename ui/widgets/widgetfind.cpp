// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widgetfind.h"

#include "ui/models/bytesource.h"
#include "ui/models/journal/foundbytes.h"
#include "ui/models/jsontreemodel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRubberBand>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextEdit>

#include <utility>

namespace Signalbox {

namespace {

constexpr qint64 kStepMs = 6;           // of one turn of the event loop
constexpr int kRowsAtOnce = 64;         // between two looks at the time
constexpr qint64 kMostBytes = 32 << 20; // of what is shown as figures

template<typename Text>
QString plainTextOf(const Text &view)
{
    QString text = view.document()->toRawText(); // places in it are those of cursors
    return text.replace(QChar::ParagraphSeparator, QChar::LineFeed);
}

template<typename Text>
void select(Text &view, const QTextCursor &at, qsizetype from, qsizetype length)
{
    QTextCursor cursor = at;
    cursor.setPosition(int(from));
    cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    view.ensureCursorVisible();
}

} // namespace

WidgetFind::WidgetFind(QWidget *root)
    : QObject(root)
    , m_root(root)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &WidgetFind::work);
}

void WidgetFind::find(const QString &words, Then then)
{
    forget();
    m_words = words;
    m_then = std::move(then);
    collect(m_root);
    m_timer.start();
}

void WidgetFind::forget()
{
    m_timer.stop();
    m_left.clear();
    m_hits.clear();
    m_row = 0;
    m_hasMore = false;
    delete m_mark.data();
}

/// In the order of the screen, as far as widgets were made in it.
void WidgetFind::collect(QWidget *widget)
{
    if (!widget->isVisible() || qobject_cast<FindBar *>(widget)) {
        return;
    }
    const bool isText = qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget)
                        || qobject_cast<PlainLabel *>(widget) || qobject_cast<HexView *>(widget);
    const bool isRows = qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget);
    if (isText || isRows) {
        m_left.append(widget);
        return;
    }
    for (QObject *object : widget->children()) {
        if (auto *child = qobject_cast<QWidget *>(object); child && !child->isWindow()) {
            collect(child);
        }
    }
}

void WidgetFind::work()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_left.isEmpty() && !timer.hasExpired(kStepMs) && !m_hasMore) {
        QWidget *widget = m_left.first();
        auto *rows = qobject_cast<QAbstractItemView *>(widget);
        if (rows && !qobject_cast<JsonTreeModel *>(rows->model())) {
            if (lookAtRows(rows)) {
                continue;
            }
        } else if (widget) {
            lookAt(widget);
        }
        m_left.removeFirst();
        m_row = 0;
    }
    if (m_left.isEmpty() || m_hasMore) {
        finish();
    }
}

void WidgetFind::finish()
{
    m_timer.stop();
    m_left.clear();
    if (const Then then = std::exchange(m_then, {})) {
        then({.count = m_hits.size(), .hasMore = m_hasMore});
    }
}

void WidgetFind::lookAt(QWidget *widget)
{
    if (const auto *sent = qobject_cast<const TextPane *>(widget)) {
        lookAtText(widget, sent->rawText());
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget)) {
        lookAtText(widget, plainTextOf(*plain));
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(widget)) {
        lookAtText(widget, plainTextOf(*rich));
    } else if (const auto *label = qobject_cast<const PlainLabel *>(widget)) {
        if (label->rawText().contains(m_words, Qt::CaseInsensitive)) {
            add({.widget = widget});
        }
    } else if (const auto *hex = qobject_cast<const HexView *>(widget)) {
        lookAtBytes(widget, hex->source().bytes(0, kMostBytes));
    } else if (const auto *tree = qobject_cast<const QAbstractItemView *>(widget)) {
        const auto *model = qobject_cast<const JsonTreeModel *>(tree->model());
        if (model && model->value()) {
            const JsonFound found = findInJson(*model->value(), m_words);
            for (const QList<int> &rows : found.places) {
                add({.widget = widget, .rows = rows});
            }
            m_hasMore = m_hasMore || found.hasMore;
        }
    }
}

void WidgetFind::lookAtText(QWidget *widget, const QString &text)
{
    for (qsizetype at = text.indexOf(m_words, 0, Qt::CaseInsensitive); at >= 0 && !m_hasMore;
         at = text.indexOf(m_words, at + 1, Qt::CaseInsensitive)) {
        add({.widget = widget, .at = at});
    }
}

void WidgetFind::lookAtBytes(QWidget *widget, const QByteArray &bytes)
{
    const FoundBytes found =
        findBytes(bytes, {.words = m_words.toUtf8(), .anyCase = true, .from = 0}, [] { return true; });
    for (const qint64 at : found.places) {
        add({.widget = widget, .at = at});
    }
}

bool WidgetFind::lookAtRows(QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    const int rows = model ? std::min(model->rowCount(view->rootIndex()), kMostRows) : 0;
    const int end = std::min(rows, m_row + kRowsAtOnce);
    for (; m_row < end; ++m_row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex cell = model->index(m_row, column, view->rootIndex());
            if (cell.data().toString().contains(m_words, Qt::CaseInsensitive)) {
                add({.widget = view, .index = cell});
                break; // one of a row
            }
        }
    }
    return m_row < rows;
}

void WidgetFind::add(Hit hit)
{
    if (m_hits.size() == kMost) {
        m_hasMore = true;
    } else {
        m_hits.append(std::move(hit));
    }
}

void WidgetFind::showHit(qsizetype number)
{
    delete m_mark.data();
    QWidget *widget = number >= 0 && number < m_hits.size() ? m_hits.at(number).widget.data() : nullptr;
    if (!widget) {
        return; // gone meanwhile
    }
    const Hit &hit = m_hits.at(number);
    QRect part = widget->rect();
    if (auto *sent = qobject_cast<TextPane *>(widget)) {
        sent->showRange(hit.at, m_words.size());
        part = sent->cursorRect();
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        select(*plain, plain->textCursor(), hit.at, m_words.size());
        part = plain->cursorRect();
    } else if (auto *rich = qobject_cast<QTextEdit *>(widget)) {
        select(*rich, rich->textCursor(), hit.at, m_words.size());
        part = rich->cursorRect();
    } else if (auto *hex = qobject_cast<HexView *>(widget)) {
        hex->select(hit.at, m_words.toUtf8().size());
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        auto *json = qobject_cast<JsonTreeModel *>(view->model());
        const QModelIndex index = json ? json->reach(hit.rows) : QModelIndex(hit.index);
        view->setCurrentIndex(index);
        view->scrollTo(index, QAbstractItemView::PositionAtCenter); // unfolds what is above it
        part = view->visualRect(index);
    } else {
        mark(widget);
    }
    bringIntoSight(widget, part);
}

/// A text block may be higher than what is seen of it.
void WidgetFind::bringIntoSight(QWidget *widget, const QRect &part) const
{
    for (QWidget *above = widget->parentWidget(); above && above != m_root->parentWidget();
         above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above); area && area->widget()) {
            const QPoint at = widget->mapTo(area->widget(), part.center());
            area->ensureVisible(at.x(), at.y(), part.width() / 2, part.height() / 2 + part.height());
        }
    }
}

void WidgetFind::mark(QWidget *widget)
{
    m_mark = new QRubberBand(QRubberBand::Rectangle, widget->parentWidget());
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->setGeometry(widget->geometry());
    m_mark->show();
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/consolepane.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPollMs = 200;
constexpr int kMostLines = 5000;
constexpr qsizetype kLongestLine = 4000;

/// How much of a line goes into its first piece: cut between characters.
qsizetype pieceLength(QByteArrayView line)
{
    qsizetype length = std::min(line.size(), kLongestLine);
    while (length < line.size() && length > kLongestLine - 4 && (uchar(line[length]) & 0xC0) == 0x80) {
        --length;
    }
    return length;
}

/// A line in pieces that a text view can lay out (reliability.md D5), its escape sequences made visible (P06).
void appendPieces(QStringList &lines, QByteArrayView line)
{
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    do {
        const qsizetype length = pieceLength(line);
        lines.append(visibleText(QString::fromUtf8(line.first(length)), LineEnds::Kept));
        line = line.sliced(length);
    } while (!line.isEmpty());
}

} // namespace

ConsolePane::ConsolePane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_filter(new FilterField(tr("Filter lines"), this))
    , m_view(new QPlainTextEdit(this))
    , m_empty(new Notice(this))
{
    setObjectName(u"consolePane"_s);
    m_filter->setObjectName(u"console:filter"_s);
    m_view->setObjectName(u"console:text"_s);
    m_view->setAccessibleName(tr("Standard error of the server"));
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrapMode(QTextOption::WrapAnywhere);
    m_view->setMaximumBlockCount(kMostLines);
    m_view->setUndoRedoEnabled(false);
    m_view->setFont(fontFor(FontRole::Mono));
    m_empty->showEmpty(tr("What the server writes to standard error appears here."));
    setFocusProxy(m_view);

    const Metrics metrics = metricsOf(this);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    m_view->hide();

    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &ConsolePane::poll);
    connect(m_filter, &QLineEdit::textChanged, this, &ConsolePane::refill);
}

void ConsolePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ConsolePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    poll();
}

void ConsolePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ConsolePane::poll()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_link.console(m_id, m_from, this, [this](const QByteArray &bytes, quint64 end) {
        m_asking = false;
        m_from = end;
        if (!bytes.isEmpty()) {
            append(bytes);
        } else if (!m_partial.isEmpty()) {
            append("\n"); // silence after a line without end: a prompt, or the last words
        }
    });
}

void ConsolePane::append(const QByteArray &bytes)
{
    const QByteArray text = m_partial + bytes;
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        appendPieces(lines, QByteArrayView(text).sliced(from, end - from));
        from = end + 1;
    }
    m_partial = text.sliced(from);
    while (m_partial.size() > kLongestLine) {
        const qsizetype length = pieceLength(m_partial);
        appendPieces(lines, QByteArrayView(m_partial).first(length));
        m_partial.remove(0, length);
    }
    if (lines.size() > kMostLines) {
        lines = lines.last(kMostLines);
    }
    m_lines += lines;
    if (m_lines.size() > kMostLines) {
        m_lines = m_lines.last(kMostLines);
    }
    addLines(lines);
}

void ConsolePane::addLines(const QStringList &lines)
{
    const QString wanted = m_filter->text();
    const QStringList shown = wanted.isEmpty() ? lines : lines.filter(wanted, Qt::CaseInsensitive);
    if (shown.isEmpty()) {
        return;
    }
    m_empty->hide();
    m_view->show();
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool follow = bar->value() == bar->maximum();
    const int before = bar->value();
    m_view->appendPlainText(shown.join(u'\n'));
    if (!follow) {
        m_view->verticalScrollBar()->setValue(before);
    }
}

void ConsolePane::refill()
{
    m_view->clear();
    addLines(m_lines);
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/consolepane.h"

#include "core/hub/engine.h"
#include "ui/explore/consoleview.h"
#include "ui/explore/filesaver.h"
#include "ui/models/console/consolewatch.h"
#include "ui/models/enginelink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ConsolePane::ConsolePane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(serverId))
    , m_link(link)
    , m_follow(new ToolButton(u"follow"_s, tr("Follow what is new"), this))
    , m_filter(new FilterField(tr("Filter lines"), this))
    , m_hidden(new HiddenWarning(u"console:hidden"_s, this))
    , m_told(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_search(new ToolButton(u"search"_s, tr("Find in the lines"), this))
    , m_save(new ToolButton(u"save"_s, tr("Save the lines that are shown"), this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy the lines that are shown, with times"), this))
    , m_find(new FindBar(u"console:find"_s, tr("Find in the lines"), this))
    , m_view(new ConsoleView(this))
    , m_empty(new Notice(this))
{
    setObjectName(u"consolePane"_s);
    m_view->setObjectName(u"console:text"_s);
    m_view->setAccessibleName(tr("Standard error of the server"));
    showNone();
    connect(&link, &EngineLink::serversChanged, this, &ConsolePane::showNone); // it may be reached another way now
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    m_view->hide();
    m_find->hide();
    m_find->setTarget(m_view);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    addFindKeys();
    link.watch<QList<ConsoleLine>>(
        this,
        [id = m_id](Engine &engine, const ConsoleWatch::Tell &tell) -> QObject * {
            Connection *connection = engine.hub().byId(id);
            return connection ? new ConsoleWatch(*connection, tell) : nullptr;
        },
        [this](const QList<ConsoleLine> &lines) { append(lines); });
}

void ConsolePane::showNone()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool isProgram = !status || status->entry.transport == ServerEntry::Transport::Stdio;
    m_empty->showEmpty(isProgram ? tr("What the server writes to standard error appears here.")
                                 : tr("A server behind an address has no standard error: Signalbox does not start it. "
                                      "What it logs over the protocol is in Log, its exchanges are in Network."));
}

QWidget *ConsolePane::buildBar()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    m_follow->setObjectName(u"console:follow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_filter->setObjectName(u"console:filter"_s);
    m_hidden->setWordWrap(false);
    m_hidden->setElide(PlainLabel::Elide::End);
    m_hidden->hide();
    m_told->setObjectName(u"console:told"_s);
    m_search->setObjectName(u"console:search"_s);
    m_save->setObjectName(u"console:save"_s);
    m_copy->setObjectName(u"console:copy"_s);
    row->addWidget(m_follow);
    row->addWidget(m_filter, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hidden, m_told, m_search, m_save, m_copy}) {
        row->addWidget(widget);
    }
    connect(m_follow, &QToolButton::clicked, m_view, &ConsoleView::setFollowing);
    connect(m_view, &ConsoleView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &QPlainTextEdit::selectionChanged, this, &ConsolePane::warn);
    connect(m_filter, &QLineEdit::textChanged, this, &ConsolePane::refill);
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QToolButton::clicked, this, &ConsolePane::startFind);
    connect(m_save, &QToolButton::clicked, this, &ConsolePane::save);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shownText()); });
    return bar;
}

void ConsolePane::addFindKeys()
{
    m_search->setHelp(tr("Find in the lines"), QKeySequence(QKeySequence::Find));
    for (const bool forward : {true, false}) {
        auto *step = new QAction(this);
        step->setShortcut(forward ? QKeySequence(Qt::Key_F3) : QKeySequence(Qt::SHIFT | Qt::Key_F3));
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(step);
        connect(step, &QAction::triggered, this, [this, forward] {
            if (m_find->isVisible()) {
                m_find->step(forward ? 1 : -1);
            } else {
                startFind();
            }
        });
    }
}

void ConsolePane::startFind()
{
    if (m_view->isVisible()) {
        m_find->start();
    } else {
        m_filter->setFocus(Qt::ShortcutFocusReason); // nothing was written yet
    }
}

void ConsolePane::showLine(const QString &text, quint64 newer)
{
    if (!text.contains(m_filter->text(), Qt::CaseInsensitive)) {
        m_filter->clear();
    }
    m_sought.reset();
    if (m_lines.isEmpty()) {
        m_sought = {text, newer}; // this pane has just been made
    } else {
        m_view->showLine(text, newer);
    }
}

QList<ConsoleLine> ConsolePane::matching(const QList<ConsoleLine> &lines) const
{
    const QString wanted = m_filter->text();
    if (wanted.isEmpty()) {
        return lines;
    }
    QList<ConsoleLine> found = lines;
    found.removeIf([&](const ConsoleLine &line) { return !line.text.contains(wanted, Qt::CaseInsensitive); });
    return found;
}

void ConsolePane::append(const QList<ConsoleLine> &lines)
{
    m_lines += lines;
    if (m_lines.size() > ConsoleView::kMostLines) {
        m_lines = m_lines.last(ConsoleView::kMostLines);
    }
    m_empty->hide();
    m_view->show();
    m_view->append(matching(lines.size() > ConsoleView::kMostLines ? m_lines : lines));
    warn(); // the oldest may have gone
    if (const auto sought = std::exchange(m_sought, std::nullopt)) {
        m_view->showLine(sought->first, sought->second);
    }
}

void ConsolePane::refill()
{
    m_view->setLines(matching(m_lines));
    m_find->findAgain();
    warn();
}

void ConsolePane::warn()
{
    m_hidden->setVisible(m_view->chosenHides());
}

QString ConsolePane::shownText() const
{
    QStringList lines;
    for (const ConsoleLine &line : matching(m_lines)) {
        const QString time = line.goesOn ? QString() : ConsoleView::timeText(line.wallNs);
        lines.append(time + u'\t' + line.text);
    }
    return lines.join(u'\n') + u'\n';
}

void ConsolePane::save()
{
    const ServerStatus *status = m_link.server(m_id);
    const QString name = u"console "_s + (status ? status->entry.name.left(60) : QString()) + u".txt"_s;
    saveAs(this, tr("Save the lines"), name, shownText().toUtf8(),
           [this](const QString &told) { m_told->setText(told); });
}

void ConsolePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        refill(); // the words' colours
    }
}

} // namespace Signalbox

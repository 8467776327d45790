// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalbar.h"

#include "ui/journal/choicemenubutton.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QResizeEvent>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFilterMost = 400;
constexpr double kFilterLeast = 110;
constexpr double kFilterShare = 0.29;
constexpr double kLeastWidth = 320;
constexpr double kCountFrom = 760; ///< narrower bars have no room for the count

struct KindChoice
{
    MessageKind kind;
    const char *text;
};

constexpr KindChoice kKinds[] = {
    {MessageKind::Request, QT_TRANSLATE_NOOP("JournalBar", "Requests by us")},
    {MessageKind::Response, QT_TRANSLATE_NOOP("JournalBar", "Responses by servers")},
    {MessageKind::Error, QT_TRANSLATE_NOOP("JournalBar", "Errors")},
    {MessageKind::Notification, QT_TRANSLATE_NOOP("JournalBar", "Notifications")},
    {MessageKind::ServerRequest, QT_TRANSLATE_NOOP("JournalBar", "Requests by servers")},
    {MessageKind::OurResponse, QT_TRANSLATE_NOOP("JournalBar", "Responses by us")},
    {MessageKind::Batch, QT_TRANSLATE_NOOP("JournalBar", "Batches")},
    {MessageKind::Stray, QT_TRANSLATE_NOOP("JournalBar", "Stray lines")},
    {MessageKind::Unknown, QT_TRANSLATE_NOOP("JournalBar", "Unknown")},
};

} // namespace

JournalBar::JournalBar(JournalModel &model, QWidget *parent)
    : PanelTitle(tr("Journal"), parent)
    , m_model(model)
    , m_follow(new ToolButton(u"follow"_s, tr("Follow what is new"), this))
    , m_text(new FilterField(tr("Filter by method, subject or server"), this))
    , m_servers(new ChoiceMenuButton(tr("All servers"), this))
    , m_kinds(new ChoiceMenuButton(tr("All kinds"), this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
    , m_back(new ToolButton(u"history"_s, tr("Show the earlier messages again"), this))
    , m_clear(new ToolButton(u"trash"_s, tr("Clear the view. Nothing is deleted: the journal keeps all."), this))
    , m_close(new ToolButton(u"close"_s, {}, this))
    , m_openButton(new ToolButton(u"chevron-up"_s, {}, this))
{
    m_follow->setObjectName(u"journal:follow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_text->setObjectName(u"journal:filter"_s);
    m_servers->setObjectName(u"journal:servers"_s);
    m_servers->setSeveralText([](int count) { return tr("%n servers", nullptr, count); });
    m_kinds->setObjectName(u"journal:kinds"_s);
    m_kinds->setSeveralText([](int count) { return tr("%n kinds", nullptr, count); });
    m_count->setObjectName(u"journal:count"_s);
    m_back->setObjectName(u"journal:back"_s);
    m_clear->setObjectName(u"journal:clear"_s);
    m_clear->setAccessibleName(tr("Clear the view"));
    m_close->setObjectName(u"journal:close"_s);
    m_close->setHelp(tr("Shut the journal"), QKeySequence(u"Ctrl+J"_s));
    m_openButton->setObjectName(u"journal:open"_s);
    m_openButton->setHelp(tr("Open the journal"), QKeySequence(u"Ctrl+J"_s));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_follow, m_text, m_servers, m_kinds}) {
        addAtLeft(widget);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_back, m_clear, m_close, m_openButton}) {
        addAtRight(widget);
    }
    QList<ChoiceMenuButton::Choice> kinds;
    for (const KindChoice &kind : kKinds) {
        kinds.append({tr(kind.text), int(kind.kind)});
    }
    m_kinds->setChoices(kinds);
    connectParts();
    setOpen(true);
}

void JournalBar::connectParts()
{
    connect(m_follow, &QToolButton::clicked, this, &JournalBar::followRequested);
    connect(m_text, &QLineEdit::textChanged, this, &JournalBar::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, &JournalBar::listWanted);
    connect(m_text, &FilterField::listWanted, this, &JournalBar::listWanted);
    connect(m_servers, &ChoiceMenuButton::chosenChanged, this, &JournalBar::applyFilter);
    connect(m_kinds, &ChoiceMenuButton::chosenChanged, this, &JournalBar::applyFilter);
    connect(m_back, &QToolButton::clicked, &m_model, &JournalModel::showAll);
    connect(m_clear, &QToolButton::clicked, &m_model, &JournalModel::hideSoFar);
    connect(m_close, &QToolButton::clicked, this, &JournalBar::closeRequested);
    connect(m_openButton, &QToolButton::clicked, this, &JournalBar::openRequested);
    connect(&m_model, &JournalModel::serversChanged, this, &JournalBar::showServers);
    connect(&m_model, &JournalModel::countsChanged, this, &JournalBar::showCounts);
}

void JournalBar::setOpen(bool open)
{
    m_open = open;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_follow, m_text, m_servers, m_kinds, m_clear}) {
        widget->setVisible(open);
    }
    m_openButton->setVisible(!open);
    m_close->setVisible(open && m_closeable);
    showCounts();
    share();
}

void JournalBar::setCloseable(bool closeable)
{
    m_closeable = closeable;
    m_close->setVisible(m_open && closeable);
    setUpperEdge(closeable);
}

void JournalBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

void JournalBar::clearFilter()
{
    m_text->clear();
    m_servers->chooseAll();
    m_kinds->chooseAll();
}

void JournalBar::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QWidget *JournalBar::filterWidget() const
{
    return m_text;
}

QWidget *JournalBar::openButton() const
{
    return m_openButton;
}

QSize JournalBar::minimumSizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {metrics.px(kLeastWidth), metrics.bar()};
}

void JournalBar::showServers()
{
    const QStringList names = m_model.servers();
    if (names.mid(0, m_serverNames.size()) != m_serverNames) { // another journal: places mean other servers
        m_servers->chooseAll();
    }
    m_serverNames = names;
    QList<ChoiceMenuButton::Choice> choices;
    for (int place = 0; place < names.size(); ++place) {
        choices.append({names.at(place), place});
    }
    m_servers->setChoices(choices);
}

void JournalBar::showCounts()
{
    const auto total = qint64(m_model.total());
    const auto shown = qint64(m_model.rowCount());
    const QString all = total == 1 ? tr("1 message") : tr("%1 messages").arg(countText(total));
    m_count->setText(shown == total ? all : tr("%1 of %2").arg(countText(shown), all));
    m_back->setVisible(m_open && m_model.hidden() > 0);
    if (m_open) {
        setNote({});
    } else {
        setNote(total == 0 ? tr("Every message will be kept here, over all servers.") : all);
    }
    m_clear->setEnabled(shown > 0);
}

void JournalBar::applyFilter()
{
    JournalFilter filter;
    filter.text = m_text->text().trimmed();
    for (const ChoiceMenuButton::Choice &choice : m_servers->chosen()) {
        filter.servers.insert(choice.text);
    }
    for (const ChoiceMenuButton::Choice &choice : m_kinds->chosen()) {
        filter.kinds.insert(choice.value);
    }
    m_model.setFilter(filter);
}

void JournalBar::resizeEvent(QResizeEvent *event)
{
    PanelTitle::resizeEvent(event);
    share();
}

void JournalBar::share()
{
    const Metrics metrics = metricsOf(this);
    m_text->setFixedWidth(std::clamp(int(width() * kFilterShare), metrics.px(kFilterLeast), metrics.px(kFilterMost)));
    m_count->setVisible(m_open && width() >= metrics.px(kCountFrom));
}

} // namespace Signalbox

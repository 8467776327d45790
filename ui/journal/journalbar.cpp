// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalbar.h"

#include "ui/journal/choicemenubutton.h"
#include "ui/journal/journalfilterfield.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFilterMost = 560;
constexpr double kFilterLeast = 110;
constexpr double kFilterShare = 0.36;
constexpr double kLeastWidth = 320;
constexpr double kCountFrom = 760; ///< narrower bars have no room for the count

/// A choice of the menu and the term it stands for.
struct KindChoice
{
    FilterKey key;
    const char *word;
    const char *text;
};

constexpr KindChoice kKinds[] = {
    {FilterKey::Kind, "request", QT_TRANSLATE_NOOP("JournalBar", "Requests")},
    {FilterKey::Kind, "response", QT_TRANSLATE_NOOP("JournalBar", "Responses")},
    {FilterKey::Kind, "error", QT_TRANSLATE_NOOP("JournalBar", "Errors")},
    {FilterKey::Kind, "notification", QT_TRANSLATE_NOOP("JournalBar", "Notifications")},
    {FilterKey::Kind, "batch", QT_TRANSLATE_NOOP("JournalBar", "Batches")},
    {FilterKey::Kind, "stray", QT_TRANSLATE_NOOP("JournalBar", "Stray lines")},
    {FilterKey::Kind, "unknown", QT_TRANSLATE_NOOP("JournalBar", "Unknown")},
    {FilterKey::Kind, "http", QT_TRANSLATE_NOOP("JournalBar", "HTTP exchanges")},
    {FilterKey::Kind, "auth", QT_TRANSLATE_NOOP("JournalBar", "Steps of signing in")},
    {FilterKey::Dir, "out", QT_TRANSLATE_NOOP("JournalBar", "Sent by us")},
    {FilterKey::Dir, "in", QT_TRANSLATE_NOOP("JournalBar", "Sent by servers")},
};

/// The words to be asked for: those chosen here, and those that stand in the filter but not in the menu.
QStringList wordsWith(const QStringList &chosen, const QStringList &offered, const QStringList &before)
{
    QStringList words = chosen;
    for (const QString &word : before) {
        if (!offered.contains(word, Qt::CaseInsensitive)) {
            words.append(word);
        }
    }
    return words;
}

} // namespace

JournalBar::JournalBar(JournalModel &model, QWidget *parent)
    : PanelTitle(tr("Journal"), parent)
    , m_model(model)
    , m_follow(new ToolButton(u"follow"_s, tr("Follow what is new"), this))
    , m_text(new JournalFilterField(this))
    , m_servers(new ChoiceMenuButton(tr("All servers"), this))
    , m_kinds(new ChoiceMenuButton(tr("All kinds"), this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
    , m_back(new ToolButton(u"history"_s, tr("Show the earlier messages again"), this))
    , m_clear(new ToolButton(u"trash"_s, tr("Clear the view. Nothing is deleted: the journal keeps all."), this))
    , m_more(new ToolButton(u"more"_s, tr("Export, and session files"), this))
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
    m_kinds->setSeveralText([](int count) { return tr("%n choices", nullptr, count); });
    m_count->setObjectName(u"journal:count"_s);
    setPlainToolTip(m_count, JournalModel::numbersText());
    m_back->setObjectName(u"journal:back"_s);
    m_clear->setObjectName(u"journal:clear"_s);
    m_clear->setAccessibleName(tr("Clear the view"));
    m_more->setObjectName(u"journal:more"_s);
    m_close->setObjectName(u"journal:close"_s);
    m_close->setHelp(tr("Shut the journal"), QKeySequence(u"Ctrl+J"_s));
    m_openButton->setObjectName(u"journal:open"_s);
    m_openButton->setHelp(tr("Open the journal"), QKeySequence(u"Ctrl+J"_s));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_follow, m_text, m_servers, m_kinds}) {
        addAtLeft(widget);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_back, m_clear, m_more, m_close, m_openButton}) {
        addAtRight(widget);
    }
    QList<ChoiceMenuButton::Choice> kinds;
    for (const KindChoice &kind : kKinds) {
        kinds.append({tr(kind.text), int(&kind - kKinds)});
    }
    m_kinds->setChoices(kinds);
    m_text->setNames([this] { return m_model.names(); });
    connectParts();
    setOpen(true);
}

void JournalBar::connectParts()
{
    connect(m_follow, &QToolButton::clicked, this, &JournalBar::followRequested);
    connect(m_text, &JournalFilterField::filterChanged, this, &JournalBar::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!m_text->fault()) { // else there is something to mend first
            emit listWanted();
        }
    });
    connect(m_text, &FilterField::listWanted, this, &JournalBar::listWanted);
    connect(m_servers, &ChoiceMenuButton::chosenChanged, this, &JournalBar::chooseServers);
    connect(m_kinds, &ChoiceMenuButton::chosenChanged, this, &JournalBar::chooseKinds);
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_follow, m_text, m_servers, m_kinds, m_clear, m_more}) {
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

void JournalBar::setMenu(QMenu *menu)
{
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void JournalBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

void JournalBar::clearFilter()
{
    m_text->clear();
}

void JournalBar::setFilterText(const QString &text)
{
    m_text->setText(text);
}

QString JournalBar::filterText() const
{
    return m_text->text();
}

void JournalBar::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
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
    m_serverNames = m_model.servers();
    QList<ChoiceMenuButton::Choice> choices;
    for (int place = 0; place < m_serverNames.size(); ++place) {
        choices.append({visibleText(m_serverNames.at(place)), place});
    }
    m_servers->setChoices(choices);
    showChosen();
}

/// The menus show what stands in the filter.
void JournalBar::showChosen()
{
    const Filter &filter = m_text->filter();
    const QStringList servers = filter.topWords(FilterKey::Server);
    QSet<int> places;
    for (int place = 0; place < m_serverNames.size(); ++place) {
        if (servers.contains(m_serverNames.at(place), Qt::CaseInsensitive)) {
            places.insert(place);
        }
    }
    m_servers->setChosen(places);
    QSet<int> kinds;
    for (const KindChoice &kind : kKinds) {
        if (filter.topWords(kind.key).contains(QLatin1StringView(kind.word))) {
            kinds.insert(int(&kind - kKinds));
        }
    }
    m_kinds->setChosen(kinds);
}

void JournalBar::chooseServers()
{
    QStringList chosen;
    for (const ChoiceMenuButton::Choice &choice : m_servers->chosen()) {
        chosen.append(m_serverNames.at(choice.value));
    }
    const Filter &filter = m_text->filter();
    m_text->setFilter(
        filter.withTopWords(FilterKey::Server, wordsWith(chosen, m_serverNames, filter.topWords(FilterKey::Server))));
}

void JournalBar::chooseKinds()
{
    Filter filter = m_text->filter();
    const QList<ChoiceMenuButton::Choice> choices = m_kinds->chosen();
    for (const FilterKey key : {FilterKey::Kind, FilterKey::Dir}) {
        QStringList chosen;
        QStringList offered;
        for (const KindChoice &kind : kKinds) {
            const bool isChosen = std::ranges::contains(choices, int(&kind - kKinds), &ChoiceMenuButton::Choice::value);
            if (kind.key == key) {
                offered.append(QLatin1StringView(kind.word));
                chosen += isChosen ? QStringList{QLatin1StringView(kind.word)} : QStringList();
            }
        }
        filter = filter.withTopWords(key, wordsWith(chosen, offered, filter.topWords(key)));
    }
    m_text->setFilter(filter);
}

void JournalBar::showCounts()
{
    const auto total = qint64(m_model.total());
    const auto shown = qint64(m_model.rowCount());
    const QString all = total == 1 ? tr("1 message") : tr("%1 messages").arg(countText(total));
    const QString some = tr("%1 of %2").arg(countText(shown), all);
    m_count->setText(m_model.isSearching() ? tr("%1 · searching, %2 %").arg(some).arg(m_model.searchedPercent())
                     : shown == total || !m_model.isNarrowed() ? all // several may be one row
                                                               : some);
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
    showChosen();
    m_model.setFilter(m_text->filter());
    emit filterTextChanged();
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
    emit partsMoved();
}

} // namespace Signalbox

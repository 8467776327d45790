// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registrypage.h"

#include "core/catalog/registry/registryaddress.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/hub/settings/settingsbook.h"
#include "ui/manage/registry/registrydetail.h"
#include "ui/manage/registry/registrytools.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/registry/registrydesk.h"
#include "ui/models/registry/registrymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plainwarning.h"
#include "ui/widgets/rowstabledelegate.h"
#include "ui/widgets/uniformtable.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;
using State = RegistryView::State;
using Source = RegistryView::Source;

namespace {

constexpr int kRowsAhead = 40; ///< so many below the last one in sight are asked for beforehand

QString timeText(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : rfc3339;
}

} // namespace

RegistryPage::RegistryPage(EngineLink &link, const QString &configDir, const QString &dataDir, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_link(link)
    , m_configDir(configDir)
    , m_desk(new RegistryDesk(dataDir, this))
    , m_tools(new RegistryTools(this))
    , m_table(new UniformTable(this))
    , m_notice(new Notice(this))
    , m_list(new QStackedWidget(this))
    , m_line(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_lineButton(new QPushButton(this))
    , m_detail(new RegistryDetail(this))
    , m_nothing(new Notice(this))
    , m_side(new QStackedWidget(this))
{
    constexpr int kListWidth = 560;
    constexpr int kDetailWidth = 460;
    setObjectName(u"registryPage"_s);
    setAccessibleName(tr("Registry"));
    setChildrenCollapsible(false);
    m_nothing->showEmpty(tr("Choose a server to see what it is, what it wants, and what would be run."));
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    addWidget(buildList());
    addWidget(m_side);
    const int side = indexOf(m_side); // what the page's tool bar takes later stands before the list now
    setStretchFactor(side - 1, 3);
    setStretchFactor(side, 2);
    QList<int> sizes(count(), 0);
    sizes[side - 1] = metricsOf(this).px(kListWidth);
    sizes[side] = metricsOf(this).px(kDetailWidth);
    setSizes(sizes);
    setFocusProxy(m_table);
    dress();
    connectParts();
    showInstalled();
    showState();
}

QWidget *RegistryPage::buildList()
{
    const Metrics metrics = metricsOf(this);
    m_table->setObjectName(u"registry:servers"_s);
    m_table->setAccessibleName(tr("Servers of the registry"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowsTableDelegate(m_table));
    m_table->setModel(&m_desk->servers());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(RegistryModel::Name, QHeaderView::Interactive);
    header->setSectionResizeMode(RegistryModel::Version, QHeaderView::Interactive);
    header->setSectionResizeMode(RegistryModel::Description, QHeaderView::Stretch);
    m_list->addWidget(m_notice);
    m_list->addWidget(m_table);
    m_line->setObjectName(u"registry:state"_s);
    m_line->setElide(PlainLabel::Elide::End);
    m_lineButton->setObjectName(u"registry:again"_s);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_line, 1);
    row->addWidget(m_lineButton);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(line);
    return box;
}

void RegistryPage::dress()
{
    constexpr int kNameWidth = 200;
    constexpr int kVersionWidth = 80;
    const Metrics metrics = metricsOf(this);
    m_table->setRowHeight(metrics.row());
    m_table->horizontalHeader()->setFixedHeight(metrics.header());
    m_table->horizontalHeader()->resizeSection(RegistryModel::Name, metrics.px(kNameWidth));
    m_table->horizontalHeader()->resizeSection(RegistryModel::Version, metrics.px(kVersionWidth));
}

void RegistryPage::connectParts()
{
    connect(m_desk, &RegistryDesk::changed, this, &RegistryPage::showState);
    connect(m_desk, &RegistryDesk::refreshFailed, this, [this](const Error &error) {
        m_refreshFault = error.message;
        showState();
    });
    connect(m_desk, &RegistryDesk::versionsRead, m_detail, &RegistryDetail::setVersions);
    connect(m_desk, &RegistryDesk::versionsFailed, this,
            [this](const QString &name, const Error &error) { m_detail->setTrouble(name, error.message); });
    connect(m_tools, &RegistryTools::registryChosen, m_desk, &RegistryDesk::setRegistry);
    connect(m_tools, &RegistryTools::searched, this, [this](const QString &words) {
        m_words = words;
        m_desk->search(words);
    });
    connect(m_tools, &RegistryTools::addressGiven, m_desk, &RegistryDesk::lookAt);
    connect(m_tools, &RegistryTools::refreshRequested, this, [this] {
        m_refreshFault.clear();
        m_desk->refresh();
    });
    connect(m_tools, &RegistryTools::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RegistryPage::showCurrent);
    connect(&m_desk->servers(), &QAbstractItemModel::modelReset, this, &RegistryPage::showCurrent);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RegistryPage::wantMore);
    connect(m_lineButton, &QPushButton::clicked, this, [this] {
        if (m_lineAction) {
            (m_desk->*m_lineAction)();
        }
    });
    connect(m_detail, &RegistryDetail::addRequested, this, &RegistryPage::addRequested);
    connect(m_detail, &RegistryDetail::versionsWanted, m_desk, &RegistryDesk::askVersions);
    connect(m_detail, &RegistryDetail::updateRequested, this, [this](const ServerEntry &entry) {
        m_link.updateServer(entry, this, [this](const Result<> &done) {
            if (!done) {
                warnPlainly(this, tr("The server cannot be updated"), done.error().message);
            }
            showInstalled();
        });
    });
    for (const auto signal : {&EngineLink::ready, &EngineLink::serversChanged}) {
        connect(&m_link, signal, this, &RegistryPage::showInstalled);
    }
    connect(&m_link, &EngineLink::serverChanged, this, &RegistryPage::showInstalled);
}

void RegistryPage::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    readRegistries(); // they may have been changed in the settings
}

void RegistryPage::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void RegistryPage::readRegistries()
{
    QList<QUrl> registries;
    const QStringList addresses = SettingsBook(m_configDir).value("registry.addresses"_L1).toStringList();
    for (const QString &address : addresses) {
        if (const Result<QUrl> url = registryAddress(address)) {
            registries.append(*url);
        }
    }
    m_tools->setRegistries(registries);
    if (m_tools->registry() != m_desk->registry()) {
        m_desk->setRegistry(m_tools->registry());
    }
    showState();
}

void RegistryPage::startFind()
{
    m_tools->startSearch();
}

QString RegistryPage::host() const
{
    return m_desk->registry().host(QUrl::FullyEncoded);
}

void RegistryPage::showState()
{
    const RegistryView &view = m_desk->view();
    const bool hasRows = m_desk->servers().rowCount() > 0;
    m_list->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_notice);
    if (!hasRows) {
        showNotice();
    }
    showLine();
    const QString why = m_desk->registry().isEmpty()  ? tr("No registry is set.")
                        : view.state == State::Asking ? tr("It is being read.")
                                                      : QString();
    m_tools->setRefreshing(m_desk->isRefreshing(), why);
    wantMore();
}

void RegistryPage::showNotice()
{
    const RegistryView &view = m_desk->view();
    if (m_desk->registry().isEmpty()) {
        m_notice->showEmpty(tr("No registry is set. The settings have a place for their addresses."));
        return;
    }
    switch (view.state) {
    case State::NeverAsked:
        m_notice->showEmpty(
            tr("Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing "
               "else.")
                .arg(host()));
        connect(m_notice->addButton(tr("Look at %1").arg(host()), u"globe"_s), &QPushButton::clicked, m_desk,
                &RegistryDesk::ask);
        return;
    case State::Asking:
        m_notice->showWaiting(tr("Reading…"));
        return;
    case State::Failed:
        m_notice->showFailed(view.source == Source::Address ? tr("No servers were found at this address.")
                                                            : tr("%1 cannot be read.").arg(host()),
                             view.error.value_or(Error()).message);
        if (view.source != Source::Address) {
            connect(m_notice->addButton(tr("Try again"), u"refresh"_s), &QPushButton::clicked, m_desk,
                    &RegistryDesk::more);
        }
        return;
    case State::Partial:
    case State::Whole:
        break;
    }
    m_notice->showEmpty(m_words.isEmpty() ? tr("This registry has no servers.")
                                          : tr("No server is found by “%1”.").arg(m_words));
    if (view.source == Source::Kept && !view.isKeptWhole) {
        connect(m_notice->addButton(tr("Ask %1").arg(host()), u"globe"_s), &QPushButton::clicked, m_desk,
                &RegistryDesk::ask);
    }
}

void RegistryPage::setLineButton(const QString &text, void (RegistryDesk::*action)())
{
    m_lineAction = action;
    m_lineButton->setText(text);
    m_lineButton->setVisible(action != nullptr);
}

void RegistryPage::showLine()
{
    const RegistryView &view = m_desk->view();
    const int rows = m_desk->servers().rowCount();
    const QString count = tr("%Ln server(s)", nullptr, rows);
    m_line->setInk(Ink::Text2);
    setLineButton({}, nullptr);
    if (rows == 0) {
        m_line->setText({});
    } else if (m_desk->isRefreshing()) {
        m_line->setText(tr("%1. Reading what changed…").arg(count));
    } else if (view.source == Source::Address) {
        m_line->setText(tr("%1 that this address tells of: its own word.").arg(count));
    } else if (view.state == State::Failed) {
        m_line->setInk(Ink::Err);
        m_line->setText(tr("%1 so far. %2").arg(count, view.error.value_or(Error()).message));
        setLineButton(tr("Try again"), &RegistryDesk::more);
    } else if (view.source == Source::Offline) {
        m_line->setInk(Ink::Warn);
        m_line->setText(tr("%1 kept from %2. %3 cannot be reached: %4")
                            .arg(count, timeText(view.readAt), host(), view.error.value_or(Error()).message));
        setLineButton(tr("Try again"), &RegistryDesk::ask);
    } else if (view.source == Source::Kept) {
        m_line->setText(tr("%1, as read %2 from %3.").arg(count, timeText(view.readAt), host()));
        if (!view.isKeptWhole) {
            setLineButton(tr("Ask %1").arg(host()), &RegistryDesk::ask);
        }
    } else {
        m_line->setText(view.state == State::Asking    ? tr("%1. Reading more…").arg(count)
                        : view.state == State::Partial ? tr("%1 so far; more as you scroll.").arg(count)
                                                       : count + (view.note.isEmpty() ? u"."_s : u". "_s + view.note));
    }
    if (!m_refreshFault.isEmpty() && rows > 0) {
        m_line->setInk(Ink::Err);
        m_line->setText(tr("What changed could not be read: %1").arg(m_refreshFault));
    }
}

/// The next page is asked for before its place comes in sight.
void RegistryPage::wantMore()
{
    const int rows = m_desk->servers().rowCount();
    if (m_desk->view().state == State::Partial && rows > 0 && m_table->rowsInSight().second + kRowsAhead >= rows) {
        m_desk->more();
    }
}

void RegistryPage::showCurrent()
{
    const ServerJson *server = m_desk->servers().server(m_table->currentIndex());
    if (server) {
        const bool isOfRegistry = m_desk->view().source != Source::Address;
        m_detail->setServer(*server, isOfRegistry ? m_desk->registry().toString() : QString());
    }
    m_side->setCurrentWidget(server ? static_cast<QWidget *>(m_detail) : m_nothing);
}

void RegistryPage::showInstalled()
{
    QList<ServerEntry> entries;
    QHash<QString, QString> versions;
    for (const ServerStatus &status : m_link.servers()) {
        if (const auto origin = registryOrigin(status.entry)) {
            entries.append(status.entry);
            versions.insert(origin->name, origin->version);
        }
    }
    m_desk->servers().setInstalled(versions);
    m_detail->setEntries(entries);
}

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcespane.h"

#include "ui/explore/resourceaskpane.h"
#include "ui/explore/resourcelistpane.h"
#include "ui/explore/resourceresultpane.h"
#include "ui/explore/subscriptionbar.h"
#include "ui/models/enginelink.h"
#include "ui/models/resources/serverresources.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ResourcesPane::ResourcesPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_resources(new ServerResources(link, m_id, this))
    , m_list(new ResourceListPane(link, m_id, this))
    , m_ask(new ResourceAskPane(link, m_id, this))
    , m_subscription(new SubscriptionBar(this))
    , m_result(new ResourceResultPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"resourcesPane"_s);
    m_splitter->setObjectName(u"resourcesRead"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *right = new QWidget(this);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_ask);
    rows->addWidget(m_subscription);
    rows->addWidget(m_result, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics.px(340), metrics.px(760)});
    state.keepSplitter(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
    connectAll();
    handleChosen();
    showAddress();
}

void ResourcesPane::connectAll()
{
    connect(m_list, &ResourceListPane::chosen, this, &ResourcesPane::handleChosen);
    connect(m_list, &ResourceListPane::listChanged, this, [this] {
        if (const Resource *resource = m_list->current()) {
            m_ask->renewResource(*resource);
        }
    });
    connect(m_list, &ResourceListPane::activated, this, &ResourcesPane::read);
    connect(m_list, &ResourceListPane::countChanged, this, &ResourcesPane::countChanged);
    connect(m_ask, &ResourceAskPane::addressChanged, this, &ResourcesPane::showAddress);
    connect(m_ask, &ResourceAskPane::readRequested, this, &ResourcesPane::read);
    connect(m_ask, &ResourceAskPane::cancelRequested, this, &ResourcesPane::cancelRead);
    connect(m_result, &ResourceResultPane::repeatRequested, this, &ResourcesPane::readAgain);
    connect(m_result, &ResourceResultPane::showInJournal, this, &ResourcesPane::showInJournal);
    connect(m_subscription, &SubscriptionBar::subscribeRequested, this,
            [this] { m_resources->subscribe(m_ask->address()); });
    connect(m_subscription, &SubscriptionBar::unsubscribeRequested, this,
            [this] { m_resources->unsubscribe(m_ask->address()); });
    connect(m_subscription, &SubscriptionBar::readsOnUpdateChanged, this,
            [this](bool reads) { m_resources->setReadsOnUpdate(m_ask->address(), reads); });
    connect(m_resources, &ServerResources::readStarted, this, &ResourcesPane::update);
    connect(m_resources, &ServerResources::answered, this,
            [this](quint64, const QString &address) { handleAnswered(address); });
    connect(m_resources, &ServerResources::subscriptionChanged, this, &ResourcesPane::update);
    connect(&m_link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
}

void ResourcesPane::handleChosen()
{
    if (const Resource *resource = m_list->current()) {
        m_ask->setResource(*resource);
    }
}

void ResourcesPane::openAddress(const QString &address)
{
    if (m_list->choose(address, false)) {
        handleChosen(); // also if another address was typed for it
        return;
    }
    m_list->clearChoice();
    m_ask->setAddress(address);
}

void ResourcesPane::openTemplate(const QString &uriTemplate)
{
    m_list->choose(uriTemplate, true);
}

void ResourcesPane::showAddress()
{
    const QString address = m_ask->address();
    m_result->setMissing(m_ask->missing());
    m_result->setAddress(address, m_resources->newest(address), m_resources->history(address));
    update();
}

void ResourcesPane::handleAnswered(const QString &address)
{
    if (address == m_ask->address()) {
        m_result->setAnswer(m_resources->newest(address));
        update();
    }
}

void ResourcesPane::read()
{
    readFrom(false);
}

void ResourcesPane::readAgain()
{
    readFrom(true);
}

void ResourcesPane::cancelRead()
{
    m_resources->cancel(m_ask->address());
}

QString ResourcesPane::address() const
{
    return m_ask->address();
}

bool ResourcesPane::isReading() const
{
    return m_resources->readingForMs(m_ask->address()).has_value();
}

bool ResourcesPane::wasRead() const
{
    return m_resources->wasRead(m_ask->address());
}

bool ResourcesPane::isConnected() const
{
    const ServerStatus *status = m_link.server(m_id);
    return status && status->state == ServerStatus::State::Connected;
}

void ResourcesPane::readFrom(bool isFresh)
{
    const QString address = m_ask->address();
    if (!m_ask->isComplete()) {
        return m_ask->focusMissing();
    }
    if (isConnected() && !m_resources->readingForMs(address)) {
        m_resources->read(address, isFresh);
    }
}

void ResourcesPane::update()
{
    const QString address = m_ask->address();
    const ServerStatus *status = m_link.server(m_id);
    const std::optional<qint64> running = m_resources->readingForMs(address);
    m_ask->setConnected(isConnected());
    m_ask->setRunning(running.has_value());
    m_result->setRunning(running);
    m_result->setHistory(m_resources->history(address));
    const bool saysSo = isConnected() && status->profile->has("resources", "subscribe");
    m_subscription->setSubscription(m_resources->subscription(address), isConnected() && !address.isEmpty(),
                                    !isConnected() ? tr("The server is not connected.")
                                    : saysSo       ? QString()
                                                   : tr("The server does not say that it tells of changes."));
    m_subscription->setReadsOnUpdate(m_resources->readsOnUpdate(address));
    emit stateChanged();
}

int ResourcesPane::total() const
{
    return m_list->total();
}

QList<QWidget *> ResourcesPane::panes() const
{
    return {m_list, m_ask, m_result};
}

} // namespace Signalbox

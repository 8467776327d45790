// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registry/registryworker.h"

namespace Signalbox {

using State = RegistryView::State;
using Source = RegistryView::Source;

namespace {

Source sourceOf(RegistryListing::Source source)
{
    switch (source) {
    case RegistryListing::Source::Registry:
        return Source::Registry;
    case RegistryListing::Source::Kept:
        return Source::Kept;
    case RegistryListing::Source::Offline:
        return Source::Offline;
    }
    Q_UNREACHABLE_RETURN(Source::Kept);
}

} // namespace

RegistryWorker::RegistryWorker(QString folder)
    : m_folder(std::move(folder))
{
}

RegistryWorker::Registry &RegistryWorker::registry(const QUrl &address)
{
    Registry &one = m_registries[address];
    if (!one.client) {
        one.client = std::make_unique<RegistryClient>(address);
        one.store = std::make_unique<RegistryStore>(m_folder, address);
        static_cast<void>(one.store->load()); // what cannot be read is asked for again
    }
    return one;
}

void RegistryWorker::list(int question, const QUrl &address, const QString &words, bool mayAsk)
{
    m_listing.reset();
    m_cards.reset();
    Registry &one = registry(address);
    m_store = one.store.get();
    if (!mayAsk && m_store->size() == 0) {
        tell(question, State::NeverAsked);
        return;
    }
    m_listing = std::make_unique<RegistryListing>(*one.client, *one.store, words, mayAsk);
    connectListing(question);
    tell(question, State::Asking);
    m_listing->more();
}

void RegistryWorker::connectListing(int question)
{
    connect(m_listing.get(), &RegistryListing::grew, this, [this, question](const QList<ServerJson> &servers) {
        emit grew(question, servers);
        if (!m_listing->hasEnded() && m_listing->source() == RegistryListing::Source::Registry) {
            tell(question, State::Partial);
        }
    });
    connect(m_listing.get(), &RegistryListing::ended, this, [this, question] { tell(question, State::Whole); });
    connect(m_listing.get(), &RegistryListing::failed, this, [this, question] { tell(question, State::Failed); });
}

void RegistryWorker::tell(int question, State state)
{
    RegistryView view{.state = state};
    view.readAt = m_store->readAt();
    view.kept = m_store->size();
    view.isKeptWhole = !m_store->wholeSince().isEmpty();
    if (m_listing) {
        view.source = sourceOf(m_listing->source());
        view.error = m_listing->error();
        view.note = m_listing->cutShort();
    }
    emit changed(question, view);
}

void RegistryWorker::more()
{
    if (m_listing) {
        m_listing->more();
    }
}

void RegistryWorker::refresh(int question, const QUrl &address)
{
    Registry &one = registry(address);
    m_refresh = std::make_unique<RegistryRefresh>(*one.client, *one.store);
    connect(m_refresh.get(), &RegistryRefresh::finished, this,
            [this, question](const Result<> &result) { emit refreshed(question, result); });
    m_refresh->start();
}

void RegistryWorker::lookAt(int question, const QString &address)
{
    m_listing.reset();
    m_cards = std::make_unique<ServerCards>();
    RegistryView view{.state = State::Asking, .source = Source::Address};
    emit changed(question, view);
    m_cards->find(address, [this, question, view](const Result<QList<FoundCard>> &found) mutable {
        QList<ServerJson> servers;
        for (const FoundCard &card : found.value_or(QList<FoundCard>())) {
            servers.append(card.server);
        }
        emit grew(question, servers);
        view.state = found ? State::Whole : State::Failed;
        view.error = found ? std::nullopt : std::optional(found.error());
        emit changed(question, view);
    });
}

void RegistryWorker::askVersions(const QUrl &address, const QString &name)
{
    registry(address).client->versions(name, this, [this, name](const Result<RegistryListPage> &page) {
        Result<QList<ServerJson>> versions =
            page.transform([](const RegistryListPage &answered) { return answered.servers; });
        if (versions) {
            std::ranges::stable_sort(*versions, [](const ServerJson &a, const ServerJson &b) {
                return compareVersions(a.version, b.version) > 0;
            });
        }
        emit versionsRead(name, versions);
    });
}

} // namespace Signalbox

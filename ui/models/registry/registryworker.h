// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registrylisting.h"
#include "core/catalog/registry/registryrefresh.h"
#include "core/catalog/registry/servercards.h"
#include "ui/models/registry/registryview.h"

#include <QObject>

#include <map>
#include <memory>

namespace Signalbox {

/// Reads registries for the window, on a thread of its own: their answers, their files, and the searches in them. Every
/// answer carries the number of the question, so that late ones can be told.
class RegistryWorker : public QObject
{
    Q_OBJECT
public:
    explicit RegistryWorker(QString folder);

    /// Shows the servers of a registry; `mayAsk` false: only what is kept.
    void list(int question, const QUrl &registry, const QString &words, bool mayAsk);
    void more();
    void refresh(int question, const QUrl &registry);
    void lookAt(int question, const QString &address);
    void askVersions(const QUrl &registry, const QString &name);

signals:
    void grew(int question, const QList<Signalbox::ServerJson> &servers);
    void changed(int question, const Signalbox::RegistryView &view);
    void refreshed(int question, const Signalbox::Result<> &result);
    void versionsRead(const QString &name, const Signalbox::Result<QList<Signalbox::ServerJson>> &versions);

private:
    struct Registry
    {
        std::unique_ptr<RegistryClient> client;
        std::unique_ptr<RegistryStore> store;
    };
    [[nodiscard]] Registry &registry(const QUrl &address);
    void connectListing(int question);
    void tell(int question, RegistryView::State state);

    const QString m_folder;
    std::map<QUrl, Registry> m_registries;
    RegistryStore *m_store = nullptr;           ///< of the listing
    std::unique_ptr<RegistryListing> m_listing; ///< goes before the registries
    std::unique_ptr<RegistryRefresh> m_refresh;
    std::unique_ptr<ServerCards> m_cards;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Result<QList<Signalbox::ServerJson>>)

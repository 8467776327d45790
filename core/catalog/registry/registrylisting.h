// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registrystore.h"
#include "core/catalog/registry/registrywalk.h"

#include <QSet>

#include <optional>

namespace Signalbox {

/// The servers of a registry in whose words all of some words are found, each once, as far as somebody wants to see them.
/// Where the whole list is kept it is searched here and nothing is asked; else the registry is, page by page, and what it
/// answers is kept; where it cannot be reached, what is kept is all there is.
class RegistryListing : public QObject
{
    Q_OBJECT
public:
    enum class Source { Registry, Kept, Offline };

    /// Both outlive it. `mayAsk` false: the registry is not asked, whatever is kept.
    RegistryListing(RegistryClient &client, RegistryStore &store, const QString &words, bool mayAsk,
                    QObject *parent = nullptr);
    ~RegistryListing() override; ///< what was read is kept

    void more(); ///< leads to grew(), ended() or failed(); nothing while it is asking or at the end
    [[nodiscard]] bool isAsking() const { return m_walk.isAsking(); }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] Source source() const { return m_source; }
    [[nodiscard]] const QString &cutShort() const { return m_walk.cutShort(); }
    /// Of Source::Offline: why the registry could not be asked. Of failed(): what went wrong.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void grew(const QList<Signalbox::ServerJson> &servers); ///< more of them; may be none, if all were known
    void ended();                                           ///< once; there are no more
    void failed();                                          ///< more() tries again

private:
    void take(const QList<ServerJson> &servers);
    void handleFailure(const Error &error);
    void showKept(Source source);
    void finish();

    RegistryStore &m_store;
    const QString m_words;
    const bool m_mayAsk;
    const QString m_begun; ///< RFC 3339
    RegistryWalk m_walk;
    QSet<QString> m_seen;
    Source m_source = Source::Registry;
    std::optional<Error> m_error;
    bool m_hasEnded = false;
};

/// Now, as registries write it.
[[nodiscard]] QString registryNow();

} // namespace Signalbox

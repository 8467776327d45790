// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/schema.h"
#include "core/mcp/codec.h"
#include "core/serve/serverwords.h"
#include "core/serve/stateseal.h"
#include "core/serve/taskstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Signalbox {

/// One server of ours: who it is, what its provider offers, and what all its conversations share (compiled schemas, the
/// seal of its states, its tasks). The provider outlives it, and it outlives its conversations.
class Service : public QObject
{
    Q_OBJECT
public:
    Service(const Implementation &info, const QString &instructions, ServedProvider &provider,
            QObject *parent = nullptr);

    [[nodiscard]] ServedProvider &provider() const { return m_provider; }
    [[nodiscard]] const ServedFeatures &features() const { return m_features; }
    [[nodiscard]] const ServerWords &words() const { return m_words; }
    [[nodiscard]] const StateSeal &seal() const { return m_seal; }
    [[nodiscard]] TaskStore &tasks() { return m_tasks; }
    [[nodiscard]] const Codec &codec() const { return *m_codec; } ///< answers and errors are alike in every revision

    [[nodiscard]] const QList<ServedTool> &tools();                ///< as the provider last declared them
    [[nodiscard]] const ServedTool *findTool(const QString &name); ///< null if there is none
    [[nodiscard]] QString argumentFaults(const ServedTool &tool, const Json &arguments); ///< for a model; empty if none

private:
    void forgetTools();

    ServedProvider &m_provider;
    const ServedFeatures m_features;
    const ServerWords m_words;
    const StateSeal m_seal;
    TaskStore m_tasks;
    const std::unique_ptr<Codec> m_codec;
    std::optional<QList<ServedTool>> m_tools;
    QHash<QString, Schema> m_schemas;
};

} // namespace Signalbox

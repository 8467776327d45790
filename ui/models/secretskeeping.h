// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace Signalbox {

class EngineLink;

/// Of which servers the journal keeps secrets in the clear: those whose entry says so, and those for which the person
/// said so until they are disconnected.
class SecretsKeeping : public QObject
{
    Q_OBJECT
public:
    explicit SecretsKeeping(EngineLink &link, QObject *parent = nullptr);

    [[nodiscard]] bool keepsForSession(const QString &id) const; ///< it can be ended
    [[nodiscard]] bool keeps(const QString &id) const;           ///< in either way
    void setForSession(const QString &id, bool keeps);

signals:
    void changed();

private:
    void ask();

    EngineLink &m_link;
    QSet<QString> m_names; ///< of servers, for this session
};

} // namespace Signalbox

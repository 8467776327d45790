// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"
#include "core/json/masker.h"

namespace Signalbox {

/// Masks in a program's text what its entries keep secret: values of variables and headers whose names say so, secrets
/// among arguments and in addresses, and whatever has the form of a known secret. References to variables stay.
class SecretMask
{
public:
    void learn(const ServerEntry &entry);
    void learn(const ProgramFile &file); ///< all servers in it
    /// In JSON, TOML or YAML text, whole or broken off; every line stays a line.
    [[nodiscard]] QString masked(const QString &text) const;
    [[nodiscard]] QByteArray masked(const QByteArray &text) const { return masked(QString::fromUtf8(text)).toUtf8(); }

private:
    void learnPairs(const QList<QPair<QString, QString>> &pairs);

    Masker m_masker;
};

} // namespace Signalbox

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// Legacy: one `initialize` handshake per process or session (revisions up to 2025-11-25).
/// Modern: stateless, every request carries its envelope (2026-07-28 and later). protocol.md section 0.
enum class Era { Legacy, Modern };

/// Protocol revisions we speak, oldest first.
enum class Revision { V20241105, V20250326, V20250618, V20251125, V20260728 };

[[nodiscard]] QString revisionText(Revision revision);               ///< "2025-11-25"
[[nodiscard]] std::optional<Revision> revisionFromText(QStringView); ///< none if we do not speak it
[[nodiscard]] Era eraOf(Revision revision);
[[nodiscard]] QList<Revision> knownRevisions(Era era); ///< newest first

/// What the person wants of the negotiation, per server.
struct EraPolicy
{
    enum class Mode { Auto, Legacy, Modern };
    Mode mode = Mode::Auto;
    std::optional<Revision> pinned; ///< decides the mode as well; only this revision is accepted

    bool operator==(const EraPolicy &) const = default;
    [[nodiscard]] static std::optional<EraPolicy> fromText(QStringView text); ///< auto, legacy, modern or a revision
    [[nodiscard]] QString toText() const;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::EraPolicy)

// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findtarget.h"

#include <QList>

namespace Signalbox {

class JsonView;

/// Looks in the text that a view shows, case aside.
class TextFind : public FindTarget
{
public:
    explicit TextFind(JsonView &view)
        : m_view(view)
    {
    }

    void find(const QString &words, Then then) override;
    void showHit(qsizetype number) override;
    [[nodiscard]] QString extent() const override;

private:
    static constexpr qsizetype kMost = 10'000;

    JsonView &m_view;
    QList<qsizetype> m_places;
    qsizetype m_length = 0;
};

} // namespace Signalbox

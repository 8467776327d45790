// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/textends.h"

#include "ui/widgets/endwatch.h"
#include "ui/widgets/jsonview.h"

#include <algorithm>

namespace Signalbox {

void TextEnds::add(QWidget *block)
{
    if (auto *view = qobject_cast<JsonView *>(block)) {
        m_ends.append(new EndWatch(view));
        connect(m_ends.constLast(), &EndWatch::changed, this, &TextEnds::changed);
        connect(view, &JsonView::saveRequested, this, &TextEnds::saveRequested);
    }
}

bool TextEnds::wereReached() const
{
    return std::ranges::all_of(m_ends, &EndWatch::wasReached);
}

bool TextEnds::areCut() const
{
    return std::ranges::any_of(m_ends, &EndWatch::isCut);
}

} // namespace Signalbox

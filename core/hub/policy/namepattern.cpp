// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/namepattern.h"

namespace Signalbox {

bool NamePattern::matches(QStringView name) const
{
    qsizetype at = 0;
    qsizetype pattern = 0;
    qsizetype star = -1;   // the last one met
    qsizetype starred = 0; // where what it stands for ends
    while (at < name.size()) {
        if (pattern < m_text.size() && m_text[pattern] == u'*') {
            star = pattern++;
            starred = at;
        } else if (pattern < m_text.size() && (m_text[pattern] == u'?' || m_text[pattern] == name[at])) {
            ++pattern;
            ++at;
        } else if (star >= 0) {
            pattern = star + 1;
            at = ++starred;
        } else {
            return false;
        }
    }
    while (pattern < m_text.size() && m_text[pattern] == u'*') {
        ++pattern;
    }
    return pattern == m_text.size();
}

} // namespace Signalbox

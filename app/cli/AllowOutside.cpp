// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"

#include "base/Text.h"
#include "model/OutsideConsent.h"

namespace lacquer {

Result<void> checkOutside(Context& context, const Album& album, const std::filesystem::path& folder)
{
    constexpr std::size_t longestListing = 10;
    const auto outside = unknownOutsideSources(album, folder);
    if (outside.empty())
        return {};
    if (context.invocation().has("allow-outside")) {
        if (auto noted = rememberOutside(album, folder); !noted)
            context.sayDetail(noted.error().message);
        return {};
    }
    QString message = Text::tr("the project reaches for files outside its folder; if you trust whoever made it, allow that with "
                               "--allow-outside:");
    for (std::size_t i = 0; i < outside.size() && i < longestListing; ++i)
        message += QStringLiteral("\n  ") + shown(outside[i]);
    if (outside.size() > longestListing)
        message += QLatin1Char('\n') + Text::tr("  and %1 more").arg(outside.size() - longestListing);
    return Error{ErrorKind::Permission, message};
}

Result<ProjectSession> openToRender(Context& context, const std::filesystem::path& path)
{
    auto session = ProjectSession::toRead(path);
    if (session)
        if (auto allowed = checkOutside(context, session->album(), session->folder()); !allowed)
            return allowed.error();
    return session;
}

}  // namespace lacquer

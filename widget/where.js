// A button that shares where the person is, once and only when pressed; rounded to about 100 metres.

const DECIMALS = 3;

export function canShare(message) {
  return message.id === "office-where" && "geolocation" in navigator;
}

export function askWhere(found, refused) {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => found([coords.latitude, coords.longitude].map((degrees) => Number(degrees.toFixed(DECIMALS)))),
    refused,
    { maximumAge: 60_000, timeout: 15_000 });
}
